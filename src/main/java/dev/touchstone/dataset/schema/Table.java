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
  private static final String SAME = "same:";

  public Table {
    columns = List.copyOf(columns);
  }

  /** The name without its ending. */
  public String name() {
    return file.substring(0, file.lastIndexOf('.'));
  }

  /** Names of its columns. */
  public List<String> header() {
    return columns.stream().map(Column::name).toList();
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

  /** A line of the file: which data set, which column, what it is. */
  private record Row(String file, String name, String type, String description) {}

  private static List<Table> read(BufferedReader lines) throws IOException {
    Map<String, List<Row>> files = new LinkedHashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.startsWith("#") && !line.isBlank()) {
        Row row = row(line);
        files.computeIfAbsent(row.file(), file -> new ArrayList<>()).add(row);
      }
    }
    List<Table> tables = new ArrayList<>();
    files.forEach((file, rows) -> tables.add(table(file, rows, files)));
    return tables;
  }

  private static Row row(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != CELLS) {
      throw new IllegalArgumentException(
          BUNDLED + ": expected 4 cells, got " + cells.length + " in: " + line);
    }
    return new Row(cells[0], cells[1], cells[2], cells[3]);
  }

  /** The first row of a file is about the file as a whole. */
  private static Table table(String file, List<Row> rows, Map<String, List<Row>> files) {
    Row whole = rows.get(0);
    List<Row> columns = whole.type().startsWith(SAME)
        ? Objects.requireNonNull(files.get(whole.type().substring(SAME.length())), whole.type())
        : rows;
    return new Table(file, whole.description(), fields(columns.subList(1, columns.size()), ""));
  }

  /** The fields right below a path; {@code sides.value} is a field of {@code sides}. */
  private static List<Column> fields(List<Row> rows, String path) {
    return rows.stream()
        .filter(row -> row.name().startsWith(path) && row.name().indexOf('.', path.length()) < 0)
        .map(row -> Column.of(
            row.name().substring(path.length()),
            row.type(),
            row.description(),
            fields(rows, row.name() + ".")))
        .toList();
  }
}
