package dev.touchstone.dataset;

import dev.touchstone.dataset.csv.Csv;
import dev.touchstone.dataset.csv.SourceCsv;
import dev.touchstone.dataset.json.JsonLines;
import dev.touchstone.dataset.json.SourceJson;
import dev.touchstone.dataset.publish.Publication;
import dev.touchstone.vet.card.SourceCard;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

/** Writes {@code sources.jsonl} and {@code sources.csv}: the card of every page. */
public final class SourceWriter {

  private SourceWriter() {}

  /** Writes both files, in the order given; a reader sees them when the publication is published. */
  public static void write(Publication publication, List<SourceCard> cards) throws IOException {
    try (JsonLines lines = new JsonLines(Utf8.writer(publication.file("sources.jsonl")));
        CSVPrinter table =
            Csv.table(Utf8.writer(publication.file("sources.csv")), SourceCsv.columns())) {
      for (SourceCard card : cards) {
        lines.write(SourceJson::write, card);
        for (List<String> row : SourceCsv.rows(card)) {
          table.printRecord(row);
        }
      }
    }
  }
}
