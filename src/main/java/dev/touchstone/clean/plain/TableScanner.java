package dev.touchstone.clean.plain;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts tables with bars together again, whether a row stands on one line or a cell takes several.
 *
 * <p>A row is open from its first bar until it has as many cells as the line of dashes announces; a
 * cell whose closing bar does not come within a few lines was never opened.
 */
final class TableScanner {

  /** Dashes for each column; one dash is enough where a colon says how the column is set. */
  private static final Pattern DASHES =
      Pattern.compile("\\|?(?:\\s*(?:-{2,}:?|:-+:?|-:)\\s*\\|)+\\s*(?:-{2,}:?|:-+:?|-:)?\\s*");

  /** What may stand behind a fact's name: its unit. */
  private static final Pattern UNIT = Pattern.compile("(?:\\s*\\([^()]*\\)|,\\s*\\S{1,6})$");

  private static final int CELL_LINES = 8;
  private static final int HEADER_LINES = 60;

  private final String source;
  private final List<Line> lines;
  private final Set<String> facts;

  /** @param facts names of facts, lower case: a column of these has no name of its own */
  TableScanner(String source, List<Line> lines, Set<String> facts) {
    this.source = source;
    this.lines = lines;
    this.facts = facts;
  }

  /**
   * Reads the table that starts at a line.
   *
   * @return the line after it, or {@code from} if none starts there
   */
  int scan(int from, int group, List<Chunk> chunks) {
    String first = lines.get(from).text();
    int dashes = dashesAfter(from);
    boolean starts = first.startsWith("|") || (dashes == from + 1 && first.indexOf('|') > 0);
    if (!starts || DASHES.matcher(first).matches()) {
      return from;
    }
    int columns = dashes < 0 ? 0 : columns(lines.get(dashes).text());
    if (columns == 0 && first.indexOf('|', 1) < 0) {
      return from;
    }
    int at = from;
    int rows = chunks.size();
    while (at < lines.size()) {
      String text = lines.get(at).text();
      if (at > from && DASHES.matcher(text).matches() && at == dashes) {
        at++;
        continue;
      }
      if (at > Math.max(from, dashes) && lines.get(at).afterBlank() && dashesAfter(at) == at + 1) {
        break; // another table
      }
      boolean row = text.startsWith("|") || (columns > 0 && text.indexOf('|') > 0);
      if (!row || (at > from && columns == 0 && text.indexOf('|', 1) < 0)) {
        break;
      }
      at = row(at, columns, at < dashes, group, chunks);
    }
    moveNames(chunks.subList(rows, chunks.size()));
    return at;
  }

  /**
   * Puts the names of the columns over what they name, where the blank one over the first column was lost
   * and stands at the end: "Doxazosin | Terazosin | |" over "Half-life | 22 h | 12 h |".
   */
  private void moveNames(List<Chunk> rows) {
    if (rows.size() < 2 || rows.get(0).kind() != BlockKind.TABLE_HEADER) {
      return;
    }
    List<Span> names = rows.get(0).ranges();
    int last = names.size() - 1;
    boolean lost = last > 0
        && isBlank(names.get(last))
        && names.subList(0, last).stream().noneMatch(this::isBlank);
    if (lost && rows.stream().skip(1).filter(row -> isFact(row.ranges(), last)).count() >= 2) {
      List<Span> moved = new ArrayList<>(names.subList(0, last));
      moved.add(0, new Span(names.get(0).start(), names.get(0).start()));
      Chunk head = rows.get(0);
      rows.set(
          0,
          new Chunk(
              head.kind(), head.level(), head.group(), moved, head.text(), head.afterBlank()));
    }
  }

  /** Whether a row names a fact first and says something in its last column. */
  private boolean isFact(List<Span> cells, int last) {
    if (cells.size() <= last || isBlank(cells.get(last))) {
      return false;
    }
    String name = words(cells.get(0)).toLowerCase(Locale.ROOT);
    return facts.contains(name) || facts.contains(UNIT.matcher(name).replaceFirst(""));
  }

  private boolean isBlank(Span cell) {
    return words(cell).isEmpty();
  }

  private String words(Span cell) {
    return cell.in(source).strip();
  }

  /** The line of dashes that belongs to a header starting here; -1 if there is none. */
  private int dashesAfter(int from) {
    boolean whole = lines.get(from).text().indexOf('|', 1) > 0;
    int most = whole ? 3 : HEADER_LINES;
    for (int i = from + 1; i < Math.min(lines.size(), from + most); i++) {
      String text = lines.get(i).text();
      if (DASHES.matcher(text).matches() && text.length() > 2) {
        return i;
      }
      if (!closes(i) || (whole && lines.get(i).afterBlank())) {
        return -1; // no table, or another one
      }
    }
    return -1;
  }

  private boolean closes(int from) {
    for (int i = from; i < Math.min(lines.size(), from + CELL_LINES); i++) {
      if (lines.get(i).text().indexOf('|') >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int columns(String dashes) {
    int columns = 0;
    for (String part : dashes.split("\\|", -1)) {
      columns += part.indexOf('-') >= 0 ? 1 : 0;
    }
    return columns;
  }

  private int row(int from, int columns, boolean header, int group, List<Chunk> chunks) {
    List<Span> cells = new ArrayList<>();
    int apart = barsBehind(from, columns, cells);
    if (apart > from) {
      chunks.add(
          new Chunk(BlockKind.TABLE_ROW, 0, group, cells, "|", lines.get(from).afterBlank()));
      return apart;
    }
    int at = from;
    boolean barred = lines.get(from).text().startsWith("|");
    int open = lines.get(from).start() + (barred ? 1 : 0);
    while (true) {
      // without a bar in front nothing tells a row from the rest of a cell, so it is one line
      boolean full = columns == 0 || cells.size() >= columns;
      int closing = closing(at, open, full || !barred ? 1 : CELL_LINES);
      if (closing < 0) {
        break;
      }
      Line line = lines.get(closing);
      int bar = bar(line, open);
      cells.add(new Span(open, bar));
      open = bar + 1;
      at = closing;
    }
    if (open < lines.get(at).end()) {
      cells.add(new Span(open, lines.get(at).end())); // a last cell without its bar
    }
    BlockKind kind = header ? BlockKind.TABLE_HEADER : BlockKind.TABLE_ROW;
    chunks.add(new Chunk(kind, 0, group, cells, "|", lines.get(from).afterBlank()));
    return at + 1;
  }

  /**
   * Reads a row whose cells stand on lines of their own, each with its bar behind it: "Doxazosin |", "22 h |".
   *
   * @return the line after it, or {@code from} if that does not make as many cells as there are columns
   */
  private int barsBehind(int from, int columns, List<Span> cells) {
    int at = from;
    while (at < lines.size()
        && cells.size() < columns
        && (at == from || !lines.get(at).afterBlank())) {
      Line line = lines.get(at);
      if (line.text().indexOf('|') != line.length() - 1 || (at == from && line.length() == 1)) {
        break;
      }
      cells.add(new Span(line.start(), line.end() - 1));
      at++;
    }
    boolean row = columns > 1 && cells.size() == columns;
    if (!row) {
      cells.clear();
    }
    return row ? at : from;
  }

  /** The line whose bar closes the cell opened at an offset; -1 if none does. */
  private int closing(int from, int open, int most) {
    for (int i = from; i < Math.min(lines.size(), from + most); i++) {
      Line line = lines.get(i);
      if (i > from && (line.text().startsWith("|") || line.afterBlank())) {
        return -1; // the next row
      }
      if (bar(line, open) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int bar(Line line, int from) {
    String text = line.text();
    int bar = text.indexOf('|', Math.max(0, from - line.start()));
    while (bar > 0 && text.charAt(bar - 1) == '\\') {
      bar = text.indexOf('|', bar + 1);
    }
    return bar < 0 ? -1 : line.start() + bar;
  }
}
