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
      boolean same = plain.length() > 5 && isPlainly(plain, lines.get(i).text());
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
    StringBuilder plain = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Surroundings::isPlain)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Whether {@code plain} is the plain form of the text, which most texts show at their first letter. */
  private static boolean isPlainly(String plain, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int done = 0;
    int at = 0;
    while (at < lower.length()) {
      int letter = lower.codePointAt(at);
      at += Character.charCount(letter);
      if (isPlain(letter)) {
        if (done == plain.length() || plain.codePointAt(done) != letter) {
          return false;
        }
        done += Character.charCount(letter);
      }
    }
    return done == plain.length();
  }

  /** A letter or a number of any script. */
  private static boolean isPlain(int letter) {
    int type = Character.getType(letter);
    return Character.isLetterOrDigit(letter)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
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
