package dev.touchstone.clean.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of plain text without the rules drawn between them. A rule right below a short line underlines a heading, any
 * other parts what stands above it from what stands below, as an empty line does.
 *
 * @param lines without rules
 * @param headings levels of the lines that are underlined, by where these start
 */
record Ruled(List<Line> lines, Map<Integer, Integer> headings) {

  private static final Pattern RULE =
      Pattern.compile("(=)\\1{3,}|([-_*~#+.])\\2{5,}|([─━═—])\\3{3,}");
  private static final Pattern GAP = Pattern.compile("\\S {2,}(?=\\S)");

  /** Columns that a name may stand beside what it names. */
  private static final int SHIFT = 2;

  private static final int LONGEST = 90;

  /** The lines of plain text. */
  static Ruled of(List<Line> all) {
    List<Line> lines = new ArrayList<>();
    Map<Integer, Integer> headings = new HashMap<>();
    boolean parted = false;
    for (int i = 0; i < all.size(); i++) {
      Line line = all.get(i);
      if (!RULE.matcher(line.text()).matches() || isInTable(all, i)) {
        lines.add(parted && !line.afterBlank() ? afterBlank(line) : line);
        parted = false;
        continue;
      }
      Line above = i == 0 ? null : all.get(i - 1);
      if (above != null && !line.afterBlank() && isHeading(all, i - 1)) {
        headings.put(above.start(), line.text().charAt(0) == '=' ? 1 : 2);
      }
      parted = true;
    }
    return new Ruled(List.copyOf(lines), Map.copyOf(headings));
  }

  /** Whether a line that is underlined heads what follows: it is short, stands alone and is no row of a table. */
  private static boolean isHeading(List<Line> all, int at) {
    Line line = all.get(at);
    boolean alone =
        line.afterBlank() || at == 0 || RULE.matcher(all.get(at - 1).text()).matches();
    return alone
        && line.length() <= LONGEST
        && !RULE.matcher(line.text()).matches()
        && !GAP.matcher(line.text()).find()
        && Character.isLetterOrDigit(line.text().codePointAt(0))
        && !line.text().endsWith(".");
  }

  /** Whether a rule stands between the names of a table's columns and its rows, which have the same columns. */
  private static boolean isInTable(List<Line> all, int at) {
    if (at == 0
        || at + 1 >= all.size()
        || all.get(at).afterBlank()
        || all.get(at + 1).afterBlank()) {
      return false;
    }
    int column = column(all.get(at - 1));
    return column >= 0 && Math.abs(column - column(all.get(at + 1))) <= SHIFT;
  }

  /** Where the words of a line go on behind its first gap; -1 if it has none. */
  private static int column(Line line) {
    Matcher gap = GAP.matcher(line.text());
    return gap.find() ? line.indent() + gap.end() : -1;
  }

  private static Line afterBlank(Line line) {
    return new Line(line.start(), line.end(), line.indent(), line.text(), true, false);
  }
}
