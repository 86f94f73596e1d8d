package dev.touchstone.vet.measure;

import dev.touchstone.vet.sheet.Line;
import dev.touchstone.vet.sheet.Sheet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a page's own byline and date can stand: around its title, and right below its text.
 *
 * @param lines all lines of the page
 * @param start first line of the surroundings of the title
 * @param end line after the last of them
 * @param tail first line below the content
 * @param tailEnd line after the last that is still about this text
 */
record Surroundings(List<Line> lines, int start, int end, int tail, int tailEnd) {

  private static final int BEFORE = 14;
  private static final int AFTER = 14;
  private static final int BELOW = 12;

  static Surroundings of(Sheet sheet) {
    List<Line> lines = sheet.lines();
    int title = title(lines, sheet.page().metadata().title());
    int first = first(lines);
    int from = title >= 0 ? title : first;
    int start = Math.max(0, Math.min(from, first) - (title >= 0 ? 4 : BEFORE));
    int end = Math.min(lines.size(), Math.max(from, Math.min(first, from + BEFORE)) + AFTER);
    int tail = last(lines) + 1;
    return new Surroundings(lines, start, end, tail, Math.min(lines.size(), tail + BELOW));
  }

  /** Whether a line can carry the byline or the date of this text. */
  boolean holds(int line) {
    return (line >= start && line < end) || (line >= tail && line < tailEnd);
  }

  boolean isTop(int line) {
    return line >= start && line < end;
  }

  /** The last line with the title before or at the first line of content. */
  private static int title(List<Line> lines, @Nullable String title) {
    if (title == null) {
      return -1;
    }
    String plain = plain(title);
    int found = -1;
    for (int i = 0; i < lines.size(); i++) {
      boolean same = plain.length() > 5 && plain(lines.get(i).text()).equals(plain);
      if (same && (found < 0 || lines.get(i).isContent())) {
        found = i;
        if (lines.get(i).isContent()) {
          break;
        }
      }
    }
    return found;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static int first(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isContent()) {
        return i;
      }
    }
    return 0;
  }

  private static int last(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).isContent()) {
        return i;
      }
    }
    return lines.size() - 1;
  }
}
