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
  private static final int LONGEST_KEY = 50;
  private static final int MOST_COLUMNS = 8;

  /** One line in so many may have a first cell that is too long for its column. */
  private static final int MISSES = 4;

  /** The first lines of several may be a table of their own if they are so many. */
  private static final int FEWEST = 3;

  /** Columns that a name may stand beside what it names. */
  private static final int SHIFT = 2;

  /** The level of a heading over a table. */
  private static final int HEADING = 3;

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
    if (led > from) {
      return led;
    }
    if (isHeadingOfNext(from)) {
      Line line = lines.get(from);
      Span words = new Span(line.start(), line.end());
      chunks.add(new Chunk(
          BlockKind.HEADING, HEADING, -1, List.of(words), line.text(), line.afterBlank()));
      return from + 1;
    }
    if (isNamedHead(from)) {
      return namedHead(from, group, chunks);
    }
    int below = below(from);
    int headed = isHeadOfNext(from) ? columns(below, group, new ArrayList<>()) : from;
    return headed > below ? headed(from, group, chunks) : columns(from, group, chunks);
  }

  /** The first row under a line of names, between which dashes may be drawn. */
  private int below(int from) {
    return from + 1 < lines.size() && isDashes(from + 1) ? from + 2 : from + 1;
  }

  /** Whether a line leaves its first column blank: the names of the columns of the lines below. */
  private boolean isHeadOfNext(int from) {
    int below = below(from);
    if (below + 1 >= lines.size() || lines.get(below).afterBlank()) {
      return false;
    }
    Line head = lines.get(from);
    Line next = lines.get(below);
    Matcher gap = GAP.matcher(next.text());
    return next.indent() < head.indent()
        && gap.find()
        && Math.abs(next.indent() + gap.end() - head.indent()) <= SHIFT
        && !head.endsSentence();
  }

  /**
   * Whether a line with a gap is the heading of a table below it that is set in and has other columns: "ADR    frequency"
   * over "  headache      common".
   */
  private boolean isHeadingOfNext(int from) {
    Line line = lines.get(from);
    if (!line.afterBlank() || !GAP.matcher(line.text()).find() || line.length() > LONGEST_KEY) {
      return false;
    }
    int end = from + 1;
    while (end < lines.size()
        && !lines.get(end).afterBlank()
        && lines.get(end).indent() > line.indent()) {
      end++;
    }
    boolean under =
        end - from > FEWEST && (end == lines.size() || lines.get(end).afterBlank());
    if (!under || columns(from + 1, 0, new ArrayList<>()) == from + 1) {
      return false;
    }
    Matcher gap = GAP.matcher(lines.get(from + 1).text());
    return gap.find() && !startsAt(line, lines.get(from + 1).indent() + gap.end());
  }

  /**
   * Whether a line holds a table's name and those of its columns, over rows that are set in, if below an empty line: "DOSE   oral   nasal" over
   * "  light    5 mg   2 mg".
   */
  private boolean isNamedHead(int from) {
    Line line = lines.get(from);
    if (from + 2 >= lines.size()
        || lines.get(from + 1).indent() <= line.indent()
        || line.text().chars().anyMatch(Character::isDigit)) {
      return false;
    }
    Matcher gap = GAP.matcher(line.text());
    Matcher next = GAP.matcher(lines.get(from + 1).text());
    boolean aligned = gap.find()
        && next.find()
        && line.indent() + gap.end() == lines.get(from + 1).indent() + next.end();
    return aligned
        && gap.find() // three columns or more
        && columns(from + 1, 0, new ArrayList<>()) > from + 2;
  }

  private int namedHead(int from, int group, List<Chunk> chunks) {
    Line line = lines.get(from);
    Matcher gap = GAP.matcher(line.text());
    int name = gap.find() ? gap.start() : line.length();
    Span words = new Span(line.start(), line.start() + name);
    String text = line.text().substring(0, name);
    chunks.add(new Chunk(BlockKind.HEADING, HEADING, -1, List.of(words), text, line.afterBlank()));
    List<Span> names = new ArrayList<>(List.of(new Span(words.end(), words.end())));
    int open = line.start() + gap.end();
    while (gap.find()) {
      names.add(new Span(open, line.start() + gap.start()));
      open = line.start() + gap.end();
    }
    names.add(new Span(open, line.end()));
    chunks.add(new Chunk(BlockKind.TABLE_HEADER, 0, group, names, "|", false));
    return columns(from + 1, group, chunks);
  }

  /** A table under a line of names that leaves the first column blank. */
  private int headed(int from, int group, List<Chunk> chunks) {
    Line head = lines.get(from);
    List<Span> names = new ArrayList<>(List.of(new Span(head.start(), head.start())));
    int open = head.start();
    Matcher gap = GAP.matcher(head.text());
    while (gap.find()) {
      names.add(new Span(open, head.start() + gap.end()));
      open = head.start() + gap.end();
    }
    names.add(new Span(open, head.end()));
    chunks.add(new Chunk(BlockKind.TABLE_HEADER, 0, group, names, "|", head.afterBlank()));
    return columns(below(from), group, chunks);
  }

  /** Whether a line is a row whose two cells are joined by dots. */
  static boolean isLed(Line line) {
    return LEADER.matcher(line.text()).lookingAt();
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
    while (columns.isEmpty() && end - from > FEWEST) {
      end--; // what follows may be another table
      columns = columns(from, end);
    }
    if (columns.isEmpty() || (columns.size() == 1 && ItemMarks.isItem(lines.get(from)))) {
      return from; // a list whose marks stand apart is none
    }
    boolean header = from + 1 < end && isDashes(from + 1);
    boolean numbered = columns.size() > 1 && isNumbered(from, end, columns.get(0));
    int at = from;
    while (at < end) {
      int next = at + 1;
      while (next < end && goesOn(lines.get(next), columns)) {
        next++;
      }
      if (!isDashes(at)) {
        BlockKind kind = header && at == from ? BlockKind.TABLE_HEADER : BlockKind.TABLE_ROW;
        List<Span> cells = cells(at, next, columns);
        List<Span> told = numbered ? cells.subList(1, cells.size()) : cells;
        chunks.add(new Chunk(kind, 0, group, told, "|", lines.get(at).afterBlank()));
      }
      at = next;
    }
    return end;
  }

  /** Whether the first column only counts the rows: 1, 2, 3. */
  private boolean isNumbered(int from, int end, int column) {
    int counted = 0;
    for (int i = from; i < end; i++) {
      Line line = lines.get(i);
      if (line.indent() < column && !line.text().matches(++counted + "[.)]?\\s{2,}.*")) {
        return false;
      }
    }
    return counted > 1;
  }

  /** Whether a line has no cell of its own: it starts under the second column or later, without a gap. */
  private static boolean goesOn(Line line, List<Integer> columns) {
    return line.indent() >= columns.get(0)
        && columns.stream().noneMatch(column -> startsAt(line, column));
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
      if (line.indent() > lines.get(from).indent() && gap.find()) {
        starts.merge(line.indent(), 1, Integer::sum); // its first cell is blank
        gaps++;
        gap.reset();
      }
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

  /** Whether each line leaves a blank before the second column, or goes on under it; few may miss it. */
  private boolean areRows(int from, int end, int column) {
    int missed = 0;
    for (int i = from; i < end; i++) {
      Line line = lines.get(i);
      if (!isDashes(i) && line.indent() < column && !startsAt(line, column)) {
        if (overrun(line, column) < 0) {
          return false;
        }
        missed++;
      }
    }
    return lines.get(from).indent() < column && MISSES * missed <= end - from;
  }

  /** Where the second cell starts in a line whose first is too long for its column; -1 if it is not. */
  private static int overrun(Line line, int column) {
    Matcher gap = GAP.matcher(line.text());
    boolean late = gap.find() && line.indent() + gap.start() >= column - SHIFT;
    return late && line.indent() + gap.start() - column <= LONGEST_KEY ? gap.end() : -1;
  }

  /** The cells of a row; the last one may go on in the lines that follow. */
  private List<Span> cells(int at, int next, List<Integer> columns) {
    Line line = lines.get(at);
    List<Span> cells = new ArrayList<>();
    int open = line.start();
    if (line.indent() >= columns.get(0)) {
      cells.add(new Span(open, open)); // what the first cell names is said in the row above
    }
    int late =
        columns.size() == 1 && !startsAt(line, columns.get(0)) && line.indent() < columns.get(0)
            ? overrun(line, columns.get(0))
            : -1;
    if (late > 0) {
      cells.add(new Span(open, line.start() + late));
      open = line.start() + late;
    }
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
