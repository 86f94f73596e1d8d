package dev.touchstone.dataset;

import dev.touchstone.claims.Claim;
import dev.touchstone.clean.Removal;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.family.Families;
import dev.touchstone.dataset.csv.ClaimCsv;
import dev.touchstone.dataset.csv.Csv;
import dev.touchstone.dataset.csv.FindingCsv;
import dev.touchstone.dataset.csv.RecordCsv;
import dev.touchstone.dataset.json.ClaimJson;
import dev.touchstone.dataset.json.FindingJson;
import dev.touchstone.dataset.json.JsonLines;
import dev.touchstone.dataset.json.PageJson;
import dev.touchstone.dataset.json.RecordTree;
import dev.touchstone.dataset.publish.Publication;
import dev.touchstone.dataset.schema.Table;
import dev.touchstone.engine.PageDigest;
import dev.touchstone.engine.PageResult;
import dev.touchstone.engine.store.Scratch;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the output folder of a run, page by page as the results come in.
 *
 * <p>{@code pages}, {@code removed} and {@code claims}, each as {@code .jsonl} and {@code .csv}, and
 * {@code text/<id>.txt}; at the end {@code findings}. Everything is there for a reader only when the
 * publication is published. Not thread-safe.
 */
public final class DatasetWriter implements Closeable {

  private final Publication publication;
  private final Table removedColumns = Table.of("removed.csv");
  private final PageLines pages;
  private final JsonLines removed;
  private final CSVPrinter removedTable;
  private final JsonLines claims;
  private final CSVPrinter claimTable;
  private final JsonLines findings;
  private final CSVPrinter findingTable;

  /**
   * Opens all files; the caller publishes, after it has closed this writer.
   *
   * @param folder for what does not fit into memory
   */
  public DatasetWriter(Publication publication, Scratch folder) throws IOException {
    this.publication = publication;
    this.pages = new PageLines(folder);
    this.removed = new JsonLines(file("removed.jsonl"));
    this.removedTable = Csv.table(file("removed.csv"), removedColumns.header());
    this.claims = new JsonLines(file("claims.jsonl"));
    this.claimTable = Csv.table(file("claims.csv"), ClaimCsv.columns());
    this.findings = new JsonLines(file("findings.jsonl"));
    this.findingTable = Csv.table(file("findings.csv"), FindingCsv.columns());
  }

  /** Writes all that is known of a page before the batch is compared. */
  public void write(PageResult result) throws IOException {
    pages.add(result);
    String id = result.id();
    PageDigest page = result.page();
    if (page != null) {
      try (Writer text = file(textName(id))) {
        text.write(page.text());
      }
      for (Removal removal : page.removed()) {
        JsonLines.Row<Removal> row = (json, item) -> PageJson.writeRemoval(json, id, item);
        removed.write(row, removal);
        removedTable.printRecord(RecordCsv.row(removedColumns, RecordTree.of(row, removal)));
      }
    }
    for (Claim claim : result.claims()) {
      claims.write(ClaimJson::write, claim);
      claimTable.printRecord(ClaimCsv.row(claim));
    }
  }

  /** Writes what pages share with one another; to be called after the last page. */
  public void write(Families families) throws IOException {
    Table columns = Table.of("pages.csv");
    try (Writer lines = file("pages.jsonl");
        CSVPrinter table = Csv.table(file("pages.csv"), columns.header())) {
      pages.forEach(families, line -> {
        lines.write(line + "\n");
        table.printRecord(RecordCsv.row(columns, RecordTree.parse(line)));
      });
    }
  }

  /** Writes one more finding. */
  public void write(Finding finding) throws IOException {
    findings.write(FindingJson::write, finding);
    findingTable.printRecord(FindingCsv.row(finding));
  }

  /** The cleaned text of a page that was accepted, as it was written; null if the page failed. */
  public @Nullable String textOf(String id) {
    try {
      return Files.readString(publication.written(textName(id)));
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    for (Closeable file :
        List.of(pages, removed, removedTable, claims, claimTable, findings, findingTable)) {
      file.close();
    }
  }

  private static String textName(String id) {
    return "text/" + id + ".txt";
  }

  private Writer file(String name) throws IOException {
    return Utf8.writer(publication.file(name));
  }
}
