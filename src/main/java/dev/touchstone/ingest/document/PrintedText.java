package dev.touchstone.ingest.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  /** What is broken with so much of the line free is a list, even beside a picture or a box. */
  private static final float ROOMY = 0.5f;

  private static final int ITEM_LINES = 3;

  /** Room for the mark of an item, in font sizes. */
  private static final float MARK_WIDTH = 0.8f;

  /** Lines before and after one that tell what it stands in. */
  private static final int AROUND = 6;

  private static final float NEARLY = 0.85f;

  /** An item's next line rarely begins with a small letter where so much of the one before is free. */
  private static final float SOME_ROOM = 0.12f;

  /** Items are set in by so many font sizes at most. */
  private static final float SET_IN = 4f;

  private final List<PrintedLine> lines;

  /** The usual distance of two lines in font sizes. */
  private final float leading;

  /** The right edge of the text that begins at a place of the page, both in whole points. */
  private final NavigableMap<Integer, Float> edges = new TreeMap<>();

  private final PrintedSizes sizes;

  /** Where most lines begin. */
  private final float margin;

  private PrintedText(List<PrintedLine> lines) {
    this.lines = lines;
    this.sizes = PrintedSizes.of(lines);
    this.leading = leading(lines);
    Map<Integer, Integer> lefts = new TreeMap<>();
    for (PrintedLine line : lines) {
      edges.merge(Math.round(line.left()), line.right(), Math::max);
      lefts.merge(Math.round(line.left()), line.text().length(), Integer::sum);
    }
    this.margin = lefts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(each -> (float) each.getKey())
        .orElse(0f);
  }

  /**
   * The lines as text, headings underlined. What stands at one place of several pages, such as their title, comes last and once.
   *
   * @param paragraph the character to end a paragraph with; the lines of one end in line feeds
   */
  static String of(List<PrintedLine> printed, char paragraph) {
    List<PrintedLine> lines = withoutRunning(printed);
    PrintedText text = new PrintedText(lines);
    List<Part> parts = text.parts();
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      PrintedTable table = parts.get(i).table;
      if (table != null) {
        write(table, all);
      } else {
        text.write(parts.get(i), text.isItem(parts, i), all);
      }
      all.append(paragraph);
    }
    return all.toString();
  }

  /** A paragraph's lines, or those of a table. */
  private record Part(int first, int end, @Nullable PrintedTable table) {}

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    PrintedTable next = lines.isEmpty() ? null : table(at);
    while (at < lines.size()) {
      PrintedTable table = next;
      int first = at;
      at = table == null ? at + 1 : table.end();
      next = at < lines.size() ? table(at) : null;
      while (table == null && at < lines.size() && next == null && goesOn(at)) {
        at++;
        next = at < lines.size() ? table(at) : null;
      }
      parts.add(new Part(first, at, table));
    }
    return parts;
  }

  /** Whether a paragraph is one of several short ones below each other that are set in, as a list's items are whose marks are drawn. */
  private boolean isItem(List<Part> parts, int at) {
    Part part = parts.get(at);
    PrintedLine line = lines.get(part.first);
    boolean setIn = line.left() - margin > MARK_WIDTH * line.size();
    return setIn
        && part.end - part.first <= ITEM_LINES
        && !isMarked(line)
        && sizes.underline(line, 1).isEmpty()
        && ((at > 0 && isLike(parts.get(at - 1), part))
            || (at + 1 < parts.size() && isLike(parts.get(at + 1), part)));
  }

  private boolean isLike(Part other, Part part) {
    PrintedLine one = lines.get(other.first);
    PrintedLine two = lines.get(part.first);
    float apart = Math.abs(two.base() - one.base());
    return other.table == null
        && other.end - other.first <= ITEM_LINES
        && isBelow(one, two)
        && isSameSize(one, two)
        && apart <= ITEM_LINES * 2 * leading * two.size();
  }

  private void write(Part part, boolean item, StringBuilder all) {
    all.append(item ? "- " : "");
    for (int i = part.first; i < part.end; i++) {
      all.append(lines.get(i).text()).append('\n');
    }
    all.append(item ? "" : sizes.underline(lines.get(part.first), part.end - part.first));
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
    if (ended && small && hasRoom(before, line)) {
      return false; // an item whose mark is drawn and not written
    }
    boolean item = isMarked(before);
    float in = line.left() - before.left();
    if (Math.abs(in) > line.size() && !item && hasRoom(before, line)) {
      return false; // centred lines, and what is set in below a line that is not full
    }
    if (in > line.size() && !item && ended) {
      return false; // set in where a paragraph begins
    }
    if (in < -line.size() && ended) {
      return false; // set out again where a list ends
    }
    float width = edges.getOrDefault(Math.round(before.left()), before.right()) - before.left();
    boolean filled = before.right() - before.left() >= (1 - SHORT) * width;
    boolean open = !ended && (small || Character.isDigit(line.text().charAt(0)));
    return (filled || open) && !isBrokenAtWill(at);
  }

  /** Whether the next word would have had room in a narrow line: nobody breaks running text there, but items are so. */
  private boolean isBrokenAtWill(int at) {
    PrintedLine before = lines.get(at - 1);
    PrintedLine line = lines.get(at);
    if (!hasRoom(before, line)) {
      return false;
    }
    float edge = edge(before);
    boolean setIn = before.left() - margin > before.size();
    boolean anew = Character.isUpperCase(line.text().codePointAt(0));
    float roomy = anew ? 0 : setIn ? SOME_ROOM : ROOMY;
    if (roomy < ROOMY && isNarrow(at)) {
      roomy = ROOMY;
    }
    return edge - before.right() > roomy * (edge - before.left());
  }

  /** Whether the lines around one all end near the same place, as text does beside a box. */
  private boolean isNarrow(int at) {
    PrintedLine line = lines.get(at);
    int first = at;
    while (first > 0 && at - first < AROUND && isBelow(lines.get(first - 1), line)) {
      first--;
    }
    int end = at + 1;
    while (end < lines.size() && end - at < AROUND && isBelow(lines.get(end), line)) {
      end++;
    }
    List<PrintedLine> block = lines.subList(first, end);
    float right = block.stream().map(PrintedLine::right).max(Float::compare).orElse(0f);
    long full = block.stream()
        .filter(each -> each.right() - each.left() >= NEARLY * (right - each.left()))
        .count();
    return block.size() > 3 && full * 4L >= block.size() * 3L;
  }

  private static boolean isBelow(PrintedLine line, PrintedLine other) {
    return line.page() == other.page() && Math.abs(line.left() - other.left()) < 1;
  }

  private boolean hasRoom(PrintedLine before, PrintedLine line) {
    PrintedWord next = line.words().get(0);
    return edge(before) - before.right() > next.right() - next.left() + before.size();
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

  private @Nullable PrintedTable table(int from) {
    return PrintedTable.at(lines, from, leading, edge(lines.get(from)));
  }

  private static void write(PrintedTable table, StringBuilder all) {
    for (int i = 0; i < table.rows().size(); i++) {
      all.append("| ").append(String.join(" | ", table.rows().get(i))).append(" |\n");
      if (i == 0 && table.headed()) {
        all.append("|").append(" --- |".repeat(table.rows().get(0).size())).append('\n');
      }
    }
  }

  /** The right edge of the text that a line stands in: of what begins no further left than an item is set in. */
  private float edge(PrintedLine line) {
    int left = Math.round(line.left());
    int most = Math.round(left - SET_IN * line.size());
    return edges.subMap(most, true, left, true).values().stream()
        .max(Float::compare)
        .orElse(line.right());
  }
}
