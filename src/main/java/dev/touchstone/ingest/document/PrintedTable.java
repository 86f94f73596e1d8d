package dev.touchstone.ingest.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables among printed lines. Nothing marks one; a reader sees it because words of lines that follow one another begin at
 * the same places, and no word crosses the gutter in front of these.
 *
 * @param end the line after the table
 * @param rows its cells, as many in each row; blank ones are empty
 * @param headed whether the first row names the columns
 */
record PrintedTable(int end, List<List<String>> rows, boolean headed) {

  /** Words of a column begin within so many points of each other. */
  private static final float ALIGNED = 1.5f;

  /** A gap of so many font sizes is wider than what lies between two words as a rule. */
  private static final float WIDE = 0.55f;

  /** Lines of one cell are so much closer than rows are. */
  private static final float CLOSE = 1.25f;

  /** A cell drawn after another of its row is no further down than so many lines. */
  private static final float HALF = 0.6f;

  /** The next row is no further away than so many lines. */
  private static final float FAR = 4f;

  /** The text of a page rarely leaves so much of its width free at the end of a line. */
  private static final float FILLED = 0.85f;

  /** Lines at a table's start in which each of its columns has a word. */
  private static final int FIRST = 4;

  /** Lines of one table, so that no page takes time by the square of its lines. */
  private static final int MOST = 200;

  private static final int MOST_GUTTERS = 60;

  /** A place where words begin, and the widest gap in front of one. */
  private record Gutter(float at, int hits, float widest) {

    boolean isColumn(float size) {
      return hits > 1 && widest > WIDE * size;
    }
  }

  /**
   * The table that starts at a line; null if none does.
   *
   * @param leading the usual distance of two lines, in font sizes
   * @param edge where the page's text ends on the right
   */
  static @Nullable PrintedTable at(List<PrintedLine> lines, int from, float leading, float edge) {
    PrintedLine head = lines.get(from);
    Body body = body(lines, from, leading, edge);
    boolean over = head.bold()
        && from + 1 < lines.size()
        && head.words().size() > 1
        && isNear(head, lines.get(from + 1), leading);
    Body below = over ? body(lines, from + 1, leading, edge) : null;
    List<String> names = below == null ? List.of() : names(head, below.columns);
    if (below != null
        && !names.isEmpty()
        && (body == null || below.columns.size() > body.columns.size())) {
      List<List<String>> all = new ArrayList<>(List.of(names));
      all.addAll(below.rows);
      return new PrintedTable(below.end, all, true);
    }
    if (body == null) {
      return null;
    }
    boolean three = body.columns.size() > 1;
    boolean heads = head.bold() && (three || !lines.get(from + 1).bold());
    return new PrintedTable(body.end, body.rows, heads);
  }

  /** What a line of names says over each column: it may be centred; none if it names fewer than two. */
  private static List<String> names(PrintedLine head, List<Float> columns) {
    List<String> names = new ArrayList<>(Collections.nCopies(columns.size() + 1, ""));
    for (PrintedWord word : head.words()) {
      float middle = (word.left() + word.right()) / 2;
      add(names, column(columns, middle), word.text());
    }
    return names.stream().filter(name -> !name.isEmpty()).count() > 1 ? names : List.of();
  }

  /**
   * The rows of a table.
   *
   * @param end the line after the last
   * @param columns where columns but the first begin
   */
  private record Body(int end, List<Float> columns, List<List<String>> rows) {}

  private static @Nullable Body body(List<PrintedLine> lines, int from, float leading, float edge) {
    Region region = region(lines, from, leading);
    int end = region.end;
    List<Float> columns = region.columns;
    if (end - from < 2 || columns.isEmpty() || !begins(lines, from, columns, leading)) {
      return null;
    }
    while (end > from && !isRow(lines.get(end - 1), columns)) {
      end--; // what follows the last row
    }
    List<PrintedLine> all = lines.subList(from, end);
    long set = all.stream()
        .filter(line -> line.hasClearGap()
            || line.right() - all.get(0).left() < FILLED * (edge - all.get(0).left()))
        .count();
    boolean clear = all.stream().filter(PrintedLine::hasClearGap).count() > 1;
    if (all.size() < 2 || (all.size() == 2 && !clear) || 2 * set < all.size()) {
      return null;
    }
    List<List<String>> rows = rows(all, columns, leading);
    return rows.size() < 2 ? null : new Body(end, columns, rows);
  }

  /**
   * Lines that leave free every gutter that two of them or more have shown.
   *
   * @param end the line after the last
   * @param columns where columns but the first begin
   */
  private record Region(int end, List<Float> columns) {}

  private static Region region(List<PrintedLine> lines, int from, float leading) {
    PrintedLine head = lines.get(from);
    List<Gutter> gutters = gutters(lines, from);
    int at = from;
    while (at < Math.min(lines.size(), from + MOST)
        && !gutters.isEmpty()
        && (at == from || isNear(lines.get(at - 1), lines.get(at), leading))) {
      if (!isHead(lines.get(at), head)) {
        List<Gutter> next = new ArrayList<>();
        boolean crossed = false;
        for (Gutter gutter : gutters) {
          Gutter seen = seen(gutter, lines.get(at));
          if (seen != null) {
            next.add(seen);
          }
          crossed |= seen == null && gutter.isColumn(head.size());
        }
        if (crossed || next.isEmpty()) {
          break;
        }
        gutters = next;
      }
      at++;
    }
    List<Float> columns = gutters.stream()
        .filter(gutter -> gutter.isColumn(head.size()))
        .map(Gutter::at)
        .toList();
    return new Region(at, columns);
  }

  /** Whether a line has something behind a gutter, and more than a space in front of it. */
  private static boolean isRow(PrintedLine line, List<Float> columns) {
    for (int i = 0; i < line.words().size(); i++) {
      float left = line.words().get(i).left();
      boolean opens = columns.stream().anyMatch(column -> Math.abs(left - column) <= ALIGNED);
      if (opens && (i == 0 || line.gap(i) > WIDE * line.size())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a table begins with a line: it is a row, or the first cell of one that is drawn cell by cell. */
  private static boolean begins(
      List<PrintedLine> lines, int from, List<Float> columns, float leading) {
    if (isRow(lines.get(from), columns)) {
      return true;
    }
    int at = from;
    while (at < lines.size() - 1
        && at - from < FIRST
        && column(columns, lines.get(at).right()) == 0) {
      at++;
    }
    PrintedLine beside = lines.get(at);
    float apart = at == from ? 0 : beside.base() - lines.get(at - 1).base();
    return at > from
        && column(columns, beside.left()) > 0
        && apart < HALF * leading * beside.size();
  }

  private static boolean isNear(PrintedLine before, PrintedLine line, float leading) {
    float apart = line.base() - before.base();
    boolean sameSize = Math.abs(before.size() - line.size()) < 0.1f * line.size();
    boolean turned = line.page() == before.page() + 1;
    return sameSize
        && (turned
            || (before.page() == line.page() && Math.abs(apart) <= FAR * leading * line.size()));
  }

  /** Wherever a word of the first lines begins that does not stand at their left edge. */
  private static List<Gutter> gutters(List<PrintedLine> lines, int from) {
    int end = from + 1;
    float left = lines.get(from).left();
    while (end < Math.min(lines.size(), from + FIRST)
        && lines.get(end).page() == lines.get(from).page()) {
      left = Math.min(left, lines.get(end).left());
      end++;
    }
    List<Gutter> gutters = new ArrayList<>();
    for (PrintedLine line : lines.subList(from, end)) {
      for (PrintedWord word : line.words()) {
        boolean known = gutters.stream().anyMatch(at -> Math.abs(at.at - word.left()) <= ALIGNED);
        boolean room = gutters.size() < MOST_GUTTERS;
        if (room && !known && word.left() > left + line.size()) {
          gutters.add(new Gutter(word.left(), 0, 0));
        }
      }
    }
    gutters.sort(Comparator.comparing(Gutter::at));
    return gutters;
  }

  /** Whether a line names the columns again, as on the next page: such names may be centred. */
  private static boolean isHead(PrintedLine line, PrintedLine first) {
    return line.bold() && !first.bold();
  }

  /** A gutter after another line; null if the line crosses it. */
  private static @Nullable Gutter seen(Gutter gutter, PrintedLine line) {
    List<PrintedWord> words = line.words();
    for (int i = 0; i < words.size(); i++) {
      PrintedWord word = words.get(i);
      if (Math.abs(word.left() - gutter.at) <= ALIGNED) {
        float gap = i == 0 ? gutter.widest : line.gap(i);
        return new Gutter(gutter.at, gutter.hits + 1, Math.max(gutter.widest, gap));
      }
      boolean crosses = word.left() < gutter.at && word.right() > gutter.at;
      boolean passes = i > 0
          && words.get(i - 1).right() <= gutter.at
          && word.left() > gutter.at
          && line.gap(i) <= WIDE * line.size();
      if (crosses || passes) {
        return null;
      }
    }
    return gutter;
  }

  private static int column(List<Float> columns, float place) {
    int column = 0;
    while (column < columns.size() && place >= columns.get(column) - ALIGNED) {
      column++;
    }
    return column;
  }

  /** The rows; a cell of several lines is drawn as a whole or line by line with its neighbours. */
  private static List<List<String>> rows(
      List<PrintedLine> lines, List<Float> columns, float leading) {
    List<List<String>> rows = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      PrintedLine line = lines.get(i);
      boolean turned = i > 0 && line.page() != lines.get(i - 1).page();
      float apart = i == 0 || turned ? 0 : line.base() - lines.get(i - 1).base();
      int first = column(columns, line.left());
      boolean close = apart > 0 && apart <= CLOSE * leading * line.size();
      boolean beside = first > last && apart <= CLOSE * leading * line.size();
      boolean only = first == column(columns, line.right());
      boolean goesOn = close && (first > 0 || (only && last == 0));
      if (i == 0 || !(beside || goesOn)) {
        rows.add(new ArrayList<>(Collections.nCopies(columns.size() + 1, "")));
      }
      List<String> row = rows.get(rows.size() - 1);
      for (PrintedWord word : line.words()) {
        last = column(columns, word.left());
        add(row, last, word.text());
      }
    }
    return rows;
  }

  private static void add(List<String> row, int column, String word) {
    row.set(column, row.get(column).isEmpty() ? word : row.get(column) + " " + word);
  }
}
