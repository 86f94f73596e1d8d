package dev.touchstone.clean.plain;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds tables set with blanks: lines whose words start again at the same columns.
 *
 * <p>Prose stretched to a full line has wide gaps too, but not at the same columns.
 */
final class ColumnScanner {

  private static final Pattern GAP = Pattern.compile("(?<=\\S) {2,}(?=\\S)");

  /** A name, dots that lead the eye, and what it is: "onset ..... 2 h"; no page of a table of contents. */
  private static final Pattern LEADER =
      Pattern.compile("(\\S.{0,30}?)\\s?(?:\\.{3,}+|…++|·{3,}+|_{3,}+)\\s*+(?!\\d{1,4}$)(?=\\S)");

  private static final Pattern DASHES = Pattern.compile("[-=+ ]{3,}");
  private static final int LONGEST_KEY = 32;
  private static final int MOST_COLUMNS = 8;

  private final List<Line> lines;

  ColumnScanner(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * Reads the table that starts at a line.
   *
   * @return the line after it, or {@code from} if none starts there
   */
  int scan(int from, int group, List<Chunk> chunks) {
    int led = leaders(from, group, chunks);
    return led > from ? led : columns(from, group, chunks);
  }

  /** Rows whose two cells are joined by dots. */
  private int leaders(int from, int group, List<Chunk> chunks) {
    int at = from;
    while (at < lines.size() && (at == from || !lines.get(at).afterBlank())) {
      Line line = lines.get(at);
      Matcher leader = LEADER.matcher(line.text());
      if (!leader.lookingAt()) {
        break;
      }
      Span name = new Span(line.start(), line.start() + leader.end(1));
      Span value = new Span(line.start() + leader.end(), line.end());
      chunks.add(
          new Chunk(BlockKind.TABLE_ROW, 0, group, List.of(name, value), "|", line.afterBlank()));
      at++;
    }
    return at;
  }

  private int columns(int from, int group, List<Chunk> chunks) {
    int end = from;
    while (end < lines.size()
        && (end == from || !lines.get(end).afterBlank())
        && hasPart(end, from)) {
      end++;
    }
    List<Integer> columns = columns(from, end);
    if (columns.isEmpty()) {
      return from;
    }
    boolean header = from + 1 < end && isDashes(from + 1);
    int at = from;
    while (at < end) {
      int next = at + 1;
      while (next < end && lines.get(next).indent() >= columns.get(0)) {
        next++;
      }
      if (!isDashes(at)) {
        BlockKind kind = header && at == from ? BlockKind.TABLE_HEADER : BlockKind.TABLE_ROW;
        chunks.add(new Chunk(
            kind, 0, group, cells(at, next, columns), "|", lines.get(at).afterBlank()));
      }
      at = next;
    }
    return end;
  }

  /** Whether a line may belong to a table: it has a gap, goes on under one, or is a rule. */
  private boolean hasPart(int at, int from) {
    Line line = lines.get(at);
    boolean under = at > from && line.indent() >= lines.get(from).indent() + 4;
    return isDashes(at) ? at > from : under || fits(line, lines.get(from));
  }

  /** Whether a line has a gap of its own, or a blank where the first line's words start again. */
  private static boolean fits(Line line, Line first) {
    Matcher gap = GAP.matcher(first.text());
    int column = gap.find() ? first.indent() + gap.end() : -1;
    return column > 0 && (GAP.matcher(line.text()).find() || startsAt(line, column));
  }

  private static boolean startsAt(Line line, int column) {
    int at = column - line.indent();
    return at > 0
        && at < line.length()
        && line.text().charAt(at - 1) == ' '
        && line.text().charAt(at) != ' ';
  }

  private boolean isDashes(int at) {
    return DASHES.matcher(lines.get(at).text()).matches();
  }

  /** The columns at which words start again; none if the lines are no table. */
  private List<Integer> columns(int from, int end) {
    Map<Integer, Integer> starts = new TreeMap<>();
    int rows = 0;
    int gaps = 0;
    for (int i = from; i < end; i++) {
      Line line = lines.get(i);
      if (isDashes(i)) {
        continue;
      }
      rows++;
      Matcher gap = GAP.matcher(line.text());
      while (gap.find()) {
        starts.merge(line.indent() + gap.end(), 1, Integer::sum);
        gaps++;
      }
    }
    int needed = Math.max(2, (rows + 1) / 2);
    List<Integer> columns = new ArrayList<>();
    int aligned = 0;
    for (Map.Entry<Integer, Integer> start : starts.entrySet()) {
      if (start.getValue() >= needed) {
        columns.add(start.getKey());
        aligned += start.getValue();
      }
    }
    boolean table = !columns.isEmpty()
        && columns.size() <= MOST_COLUMNS
        && columns.get(0) - lines.get(from).indent() <= LONGEST_KEY
        && 4 * (gaps - aligned) <= rows;
    return table && areRows(from, end, columns.get(0)) ? columns : List.of();
  }

  /** Whether each line leaves a blank before the second column, or goes on under it. */
  private boolean areRows(int from, int end, int column) {
    for (int i = from; i < end; i++) {
      Line line = lines.get(i);
      if (!isDashes(i) && line.indent() < column && !startsAt(line, column)) {
        return false;
      }
    }
    return lines.get(from).indent() < column;
  }

  /** The cells of a row; the last one may go on in the lines that follow. */
  private List<Span> cells(int at, int next, List<Integer> columns) {
    Line line = lines.get(at);
    List<Span> cells = new ArrayList<>();
    int open = line.start();
    for (int column : columns) {
      if (startsAt(line, column)) {
        int start = line.start() + column - line.indent();
        cells.add(new Span(open, start));
        open = start;
      }
    }
    cells.add(new Span(open, lines.get(next - 1).end()));
    return cells;
  }
}
