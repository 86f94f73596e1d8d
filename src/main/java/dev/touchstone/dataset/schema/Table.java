package dev.touchstone.dataset.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A data set and its columns.
 *
 * @param file its name in the output folder
 * @param description one sentence
 * @param columns in the file's order
 */
public record Table(String file, String description, List<Column> columns) {

  private static final String BUNDLED = "/schema/columns.tsv";
  private static final int CELLS = 4;

  public Table {
    columns = List.copyOf(columns);
  }

  /** The name without its ending. */
  public String name() {
    return file.substring(0, file.lastIndexOf('.'));
  }

  /** Every data set of a run. */
  public static List<Table> all() {
    try (InputStream file = Objects.requireNonNull(Table.class.getResourceAsStream(BUNDLED));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(BUNDLED + ": cannot be read", e);
    }
  }

  /** One of them by the name of its file. */
  public static Table of(String file) {
    return all().stream().filter(table -> table.file.equals(file)).findFirst().orElseThrow();
  }

  private static List<Table> read(BufferedReader lines) throws IOException {
    Map<String, String> descriptions = new LinkedHashMap<>();
    Map<String, List<Column>> columns = new LinkedHashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != CELLS) {
        throw new IllegalArgumentException(
            BUNDLED + ": expected 4 cells, got " + cells.length + " in: " + line);
      }
      if (cells[2].equals("table")) {
        descriptions.put(cells[0], cells[3]);
      } else {
        columns
            .computeIfAbsent(cells[0], key -> new ArrayList<>())
            .add(Column.of(cells[1], cells[2], cells[3]));
      }
    }
    return columns.entrySet().stream()
        .map(table -> new Table(
            table.getKey(), descriptions.getOrDefault(table.getKey(), ""), table.getValue()))
        .toList();
  }
}
