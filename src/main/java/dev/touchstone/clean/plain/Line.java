package dev.touchstone.clean.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * A line with something on it.
 *
 * @param start offset of its first character that is not white space, in the source
 * @param end offset just past its last such character
 * @param indent number of columns before it
 * @param text those characters
 * @param afterBlank whether an empty line, or nothing, stands before it
 * @param seam whether one blank stands where the line before ends or this one begins, as it did between words before somebody
 *     broke the line there
 */
record Line(int start, int end, int indent, String text, boolean afterBlank, boolean seam) {

  /** All lines of a source that are not blank. */
  static List<Line> of(String source) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    boolean open = false; // whether the line before ends with one blank
    boolean flush = false; // whether it begins without one: lines that are set in alike are a list
    int at = 0;
    while (at < source.length()) {
      int next = source.indexOf('\n', at);
      int stop = next < 0 ? source.length() : next;
      int start = at;
      int end = stop;
      while (start < end && isSpace(source.charAt(start))) {
        start++;
      }
      while (end > start && isSpace(source.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        boolean led = flush && start - at == 1 && source.charAt(at) == ' ';
        lines.add(new Line(
            start, end, start - at, source.substring(start, end), blank, !blank && (open || led)));
      }
      flush = start == at;
      open = stop - end == 1 && source.charAt(end) == ' ';
      blank = start == end;
      at = stop + 1;
    }
    return lines;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\uFEFF';
  }

  int length() {
    return end - start;
  }

  boolean startsWithLowerCase() {
    return Character.isLowerCase(text.codePointAt(0));
  }

  /** Whether its last character, closing quotes and brackets aside, ends a sentence. */
  boolean endsSentence() {
    int last = text.length() - 1;
    while (last > 0 && "\"'”’)]*_".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?:;…。！？".indexOf(text.charAt(last)) >= 0;
  }
}
