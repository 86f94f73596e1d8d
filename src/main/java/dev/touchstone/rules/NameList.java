package dev.touchstone.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names of one type as an editor writes them down: a lexicon file.
 *
 * <p>The first lines are comments; one of them says {@code # type: drug}. Every other line is {@code
 * names TAB code TAB facts}: names separated by {@code " | "}, the code that they stand for (the
 * first name if left out), and facts as {@code key=value; key=value}.
 *
 * @param file name for messages
 * @param type the type of all entries
 * @param rows in the order of the file
 */
public record NameList(String file, String type, List<Row> rows) {

  /**
   * One line.
   *
   * @param names at least one, as written
   * @param code what they stand for
   * @param facts sorted by key
   */
  public record Row(List<String> names, String code, Map<String, String> facts) {

    public Row {
      names = List.copyOf(names);
    }
  }

  private static final String TYPE = "# type:";

  public NameList {
    rows = List.copyOf(rows);
  }

  /**
   * The list in a file's text.
   *
   * @throws IllegalArgumentException if a line cannot be read; the message names file and line
   */
  public static NameList parse(String file, String text) {
    String type = "";
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\r?\n", -1)) {
      number++;
      if (line.startsWith(TYPE)) {
        type = line.substring(TYPE.length()).strip();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(row(file + ", line " + number, line));
      }
    }
    if (type.isEmpty()) {
      throw new IllegalArgumentException(
          file + ": expected a comment that says what the names are, such as \"# type: drug\"");
    }
    return new NameList(file, type, rows);
  }

  private static Row row(String place, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length > 3) {
      throw new IllegalArgumentException(
          "%s: has %s columns, expected names, code and facts".formatted(place, cells.length));
    }
    List<String> names = Arrays.stream(cells[0].split("\\|"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
    if (names.isEmpty()) {
      throw new IllegalArgumentException(place + ": has no name");
    }
    String code = cells.length > 1 && !cells[1].isBlank() ? cells[1].strip() : names.get(0);
    return new Row(names, code, facts(place, cells.length > 2 ? cells[2] : ""));
  }

  private static Map<String, String> facts(String place, String cell) {
    Map<String, String> facts = new TreeMap<>();
    for (String part : cell.split(";", -1)) {
      if (!part.isBlank()) {
        int equals = part.indexOf('=');
        if (equals < 1) {
          throw new IllegalArgumentException(
              "%s: fact \"%s\" is not written key=value".formatted(place, part.strip()));
        }
        facts.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
      }
    }
    return facts;
  }
}
