package dev.touchstone.clean.plain;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds tables whose cells a tab parts, or a bar without a line of dashes below the names of the columns: what is left of
 * a table that somebody copied from a browser, or that a program took out of a page.
 */
final class CellScanner {

  private static final Pattern TAB = Pattern.compile("(?<! ) *+\\t\\s*");
  private static final Pattern BAR = Pattern.compile("(?<!\\s)\\s++\\|(?:\\s+|$)");

  /** A name of a column: a capital, no figure, no more than a few words. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[^\\d.:;?!]{0,28}(?:\\([^()]{1,12}\\))?");

  /** Fewer rows are a line of text with marks in it. */
  private static final int FEWEST = 2;

  /** With fewer columns the first row says something as the others do: "Class | Statin". */
  private static final int NAMED_COLUMNS = 3;

  private final List<Line> lines;

  CellScanner(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * Reads the table that starts at a line.
   *
   * @return the line after it, or {@code from} if none starts there
   */
  int scan(int from, int group, List<Chunk> chunks) {
    Pattern mark = lines.get(from).text().indexOf('\t') >= 0 ? TAB : BAR;
    List<List<Span>> rows = new ArrayList<>();
    int at = from;
    while (at < lines.size() && (at == from || !lines.get(at).afterBlank())) {
      List<Span> cells = cells(lines.get(at), mark);
      boolean fits = cells.size() > 1
          && (mark == TAB || at == from || cells.size() == rows.get(0).size());
      if (!fits) {
        break;
      }
      rows.add(cells);
      at++;
    }
    if (rows.size() < FEWEST) {
      return from;
    }
    boolean named = areNames(from, rows);
    for (int i = 0; i < rows.size(); i++) {
      BlockKind kind = i == 0 && named ? BlockKind.TABLE_HEADER : BlockKind.TABLE_ROW;
      chunks.add(new Chunk(kind, 0, group, rows.get(i), "|", lines.get(from + i).afterBlank()));
    }
    return at;
  }

  private static List<Span> cells(Line line, Pattern mark) {
    if (ItemMarks.isItem(line) || line.text().startsWith("|")) {
      return List.of();
    }
    List<Span> cells = new ArrayList<>();
    Matcher between = mark.matcher(line.text());
    int open = 0;
    while (between.find()) {
      cells.add(new Span(line.start() + open, line.start() + between.start()));
      open = between.end();
    }
    if (open < line.length()) {
      cells.add(new Span(line.start() + open, line.end()));
    }
    return cells;
  }

  /** Whether the first row names the columns: all its cells may be names, and below stands something else. */
  private boolean areNames(int from, List<List<Span>> rows) {
    if (rows.get(0).size() < NAMED_COLUMNS || rows.size() <= FEWEST) {
      return false;
    }
    for (int i = 0; i < rows.size(); i++) {
      if (areNames(lines.get(from + i), rows.get(i)) != (i == 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean areNames(Line line, List<Span> cells) {
    return cells.stream().allMatch(cell -> NAME.matcher(words(line, cell)).matches());
  }

  private static String words(Line line, Span cell) {
    return line.text().substring(cell.start() - line.start(), cell.end() - line.start());
  }
}
