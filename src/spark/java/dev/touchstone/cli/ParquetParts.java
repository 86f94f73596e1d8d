package dev.touchstone.cli;

import dev.touchstone.dataset.json.JsonLines;
import dev.touchstone.dataset.parquet.ParquetFile;
import dev.touchstone.dataset.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.UUID;

/** Results as folders of Parquet files, one file a part, with the columns of the JSON Lines files of the same names. */
final class ParquetParts extends Parts {

  private static final long serialVersionUID = 1;

  private final String folder;

  /** @param folder that every machine of the cluster finds under this name */
  ParquetParts(String folder) {
    this.folder = folder;
  }

  /** A part has its name only once it is whole. */
  @Override
  <T> void write(String name, int part, Iterator<T> items, JsonLines.Row<T> row)
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
