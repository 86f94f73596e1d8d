package dev.touchstone.dataset;

import dev.touchstone.dataset.csv.Csv;
import dev.touchstone.dataset.csv.SourceCsv;
import dev.touchstone.dataset.json.JsonLines;
import dev.touchstone.dataset.json.SourceJson;
import dev.touchstone.dataset.publish.Publication;
import dev.touchstone.vet.card.SourceCard;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

/** Writes {@code sources.jsonl} and {@code sources.csv}: the card of every page, one by one. */
public final class SourceWriter implements Closeable {

  private final JsonLines lines;
  private final CSVPrinter table;

  /** Opens both files; a reader sees them when the publication is published. */
  public SourceWriter(Publication publication) throws IOException {
    lines = new JsonLines(Utf8.writer(publication.file("sources.jsonl")));
    table = Csv.table(Utf8.writer(publication.file("sources.csv")), SourceCsv.columns());
  }

  /** Writes one more card. */
  public void write(SourceCard card) throws IOException {
    lines.write(SourceJson::write, card);
    for (List<String> row : SourceCsv.rows(card)) {
      table.printRecord(row);
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
    table.close();
  }
}
