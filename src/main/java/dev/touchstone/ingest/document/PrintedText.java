package dev.touchstone.ingest.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Puts printed lines together again: lines of one paragraph, rows of one table. Paragraphs are told by
 * what a reader sees: the distance of lines, their font, where they begin and end, the mark of an item.
 */
final class PrintedText {

  /** What an item begins with. */
  private static final Pattern MARK = Pattern.compile(
      "(?:[\u2022\u00B7\u25AA\u25CF\u25E6\u2023\uF0B7\uF0A7*\u2013\u2014-]|o|\\(?\\d{1,2}[.)]|\\(?[a-h]\\)) \\S.*");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** A point that ends no sentence. */
  private static final Pattern OPEN_END =
      Pattern.compile(".*\\b(?:e\\.g|i\\.e|vs|cf|approx|max|min|incl|ca|no|al)\\.");

  /** Lines of a paragraph are so much closer than its distance to the next. */
  private static final float APART = 1.22f;

  /** Fonts whose sizes differ by less are the same. */
  private static final float SAME_SIZE = 0.06f;

  /** A line that ends so much of its width before the edge was not filled. */
  private static final float SHORT = 0.25f;

  /** Cells of a column begin within so many font sizes of each other. */
  private static final float SAME_COLUMN = 1f;

  private final List<PrintedLine> lines;

  /** The usual distance of two lines in font sizes. */
  private final float leading;

  /** The right edge of the text that begins at a place of the page, both in whole points. */
  private final Map<Integer, Float> edges = new TreeMap<>();

  private PrintedText(List<PrintedLine> lines) {
    this.lines = lines;
    this.leading = leading(lines);
    for (PrintedLine line : lines) {
      edges.merge(Math.round(line.left()), line.right(), Math::max);
    }
  }

  /**
   * The lines as text. What stands at one place of several pages, such as their title, comes last and once.
   *
   * @param paragraph the character to end a paragraph with; the lines of one end in line feeds
   */
  static String of(List<PrintedLine> printed, char paragraph) {
    List<PrintedLine> lines = withoutRunning(printed);
    PrintedText text = new PrintedText(lines);
    StringBuilder all = new StringBuilder();
    int at = 0;
    while (at < lines.size()) {
      int end = text.tableEnd(at);
      if (end > at) {
        int first = at;
        for (; at < end; at++) {
          all.append("| ").append(String.join(" | ", row(lines.get(first), lines.get(at))));
          all.append(" |\n");
        }
        all.append(paragraph);
        continue;
      }
      all.append(lines.get(at).text()).append('\n');
      at++;
      if (at == lines.size() || text.tableEnd(at) > at || !text.goesOn(at)) {
        all.append(paragraph);
      }
    }
    return all.toString();
  }

  private static List<PrintedLine> withoutRunning(List<PrintedLine> lines) {
    Map<String, Set<Integer>> pages = new LinkedHashMap<>();
    for (PrintedLine line : lines) {
      pages.computeIfAbsent(placed(line), any -> new TreeSet<>()).add(line.page());
    }
    List<PrintedLine> running = new ArrayList<>();
    List<PrintedLine> others = new ArrayList<>();
    for (PrintedLine line : lines) {
      Set<Integer> on = pages.getOrDefault(placed(line), Set.of());
      if (on.size() == 1) {
        others.add(line);
      } else if (on.iterator().next() == line.page()) {
        running.add(line);
      }
    }
    others.addAll(running);
    return others;
  }

  /** A line's words without the number of its page, and its height on the page. */
  private static String placed(PrintedLine line) {
    return DIGITS.matcher(line.text()).replaceAll("0") + " at " + Math.round(line.base());
  }

  /** The most frequent distance of lines of one size, in tenths of it; of several the least. */
  private static float leading(List<PrintedLine> lines) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int i = 1; i < lines.size(); i++) {
      PrintedLine line = lines.get(i);
      float apart = line.base() - lines.get(i - 1).base();
      if (apart > 0 && isSameSize(lines.get(i - 1), line) && line.size() > 0) {
        counts.merge(Math.round(10 * apart / line.size()), 1, Integer::sum);
      }
    }
    int best = 12;
    int most = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        best = count.getKey();
        most = count.getValue();
      }
    }
    return best / 10f;
  }

  /** Whether a line belongs to the paragraph of the one before. */
  private boolean goesOn(int at) {
    PrintedLine before = lines.get(at - 1);
    PrintedLine line = lines.get(at);
    if (!isSameSize(before, line) || before.bold() != line.bold() || isMarked(line)) {
      return false;
    }
    boolean small = Character.isLowerCase(line.text().codePointAt(0));
    boolean ended = endsSentence(before.text());
    float apart = line.base() - before.base();
    if (line.page() != before.page() || apart <= 0) {
      return small && !ended; // the next page or column
    }
    if (apart > leading * APART * line.size()) {
      return false;
    }
    if (ended && small) {
      return false; // an item whose mark is drawn and not written
    }
    boolean item = isMarked(before);
    float in = line.left() - before.left();
    if (in > line.size() && !item && ended) {
      return false; // set in where a paragraph begins
    }
    if (in < -line.size() && ended) {
      return false; // set out again where a list ends
    }
    float width = edges.getOrDefault(Math.round(before.left()), before.right()) - before.left();
    boolean filled = before.right() - before.left() >= (1 - SHORT) * width;
    boolean open = !ended && (small || Character.isDigit(line.text().charAt(0)));
    return filled || open;
  }

  private static boolean isSameSize(PrintedLine a, PrintedLine b) {
    return Math.abs(a.size() - b.size()) <= SAME_SIZE * Math.max(a.size(), b.size());
  }

  private static boolean isMarked(PrintedLine line) {
    return MARK.matcher(line.text()).matches();
  }

  private static boolean endsSentence(String text) {
    return ".:;!?".indexOf(text.charAt(text.length() - 1)) >= 0
        && !OPEN_END.matcher(text).matches();
  }

  /** The end of the table that starts at a line: two rows or more with cells at the places of the first. */
  private int tableEnd(int from) {
    PrintedLine head = lines.get(from);
    int end = from + 1;
    while (head.cells().size() > 1
        && end < lines.size()
        && lines.get(end).cells().size() > 1
        && !row(head, lines.get(end)).isEmpty()
        && lines.get(end).base() > lines.get(end - 1).base()
        && lines.get(end).page() == head.page()) {
      end++;
    }
    return end - from >= 2 ? end : from;
  }

  /** A line's cells under those of a table's first line, blank where it has none; none if one stands elsewhere. */
  private static List<String> row(PrintedLine head, PrintedLine line) {
    List<String> row = new ArrayList<>(Collections.nCopies(head.cells().size(), ""));
    int column = 0;
    for (int i = 0; i < line.cells().size(); i++) {
      while (column < row.size() && !isUnder(head, column, line.starts().get(i))) {
        column++;
      }
      if (column == row.size()) {
        return List.of();
      }
      row.set(column, line.cells().get(i));
      column++;
    }
    return row;
  }

  private static boolean isUnder(PrintedLine head, int column, float start) {
    return Math.abs(head.starts().get(column) - start) <= SAME_COLUMN * head.size();
  }
}
