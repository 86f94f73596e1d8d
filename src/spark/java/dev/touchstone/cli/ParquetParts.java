package dev.touchstone.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.family.Families;
import dev.touchstone.dataset.json.ClaimJson;
import dev.touchstone.dataset.json.FindingJson;
import dev.touchstone.dataset.json.JsonLines;
import dev.touchstone.dataset.json.PageJson;
import dev.touchstone.dataset.parquet.ParquetFile;
import dev.touchstone.dataset.schema.Table;
import dev.touchstone.engine.PageResult;
import dev.touchstone.engine.spark.Outlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.UUID;

/**
 * Results as folders of Parquet files, one file a part, with the columns of the JSON Lines files of
 * the same names.
 *
 * @param folder that every machine of the cluster finds under this name
 */
record ParquetParts(String folder) implements Outlet {

  private static final long serialVersionUID = 1;

  @Override
  public void pages(int part, Iterator<PageResult> pages, Families families) throws IOException {
    write("pages", part, pages, (json, page) -> writePage(json, page, families));
  }

  private static void writePage(JsonGenerator json, PageResult page, Families families)
      throws IOException {
    PageJson.writeRecord(json, page);
    PageJson.writeCopy(json, page.id(), families);
  }

  @Override
  public void claims(int part, Iterator<Claim> claims) throws IOException {
    write("claims", part, claims, ClaimJson::write);
  }

  @Override
  public void findings(int part, Iterator<Finding> findings) throws IOException {
    write("findings", part, findings, FindingJson::write);
  }

  /** A part has its name only once it is whole. */
  private <T> void write(String name, int part, Iterator<T> items, JsonLines.Row<T> row)
      throws IOException {
    Path into = Files.createDirectories(Path.of(folder, name));
    Path begun = into.resolve("." + UUID.randomUUID());
    try {
      try (ParquetFile<T> file = new ParquetFile<>(begun, Table.of(name + ".jsonl"), row)) {
        while (items.hasNext()) {
          file.write(items.next());
        }
      }
      Path done = into.resolve("part-%05d.parquet".formatted(part));
      Files.move(begun, done, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(begun);
    }
  }
}
