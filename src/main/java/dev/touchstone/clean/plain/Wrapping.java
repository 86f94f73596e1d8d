package dev.touchstone.clean.plain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says whether a line goes on in the next one.
 *
 * <p>Text taken from a web page is broken where a link stood; text from a mail or a book is broken at
 * a fixed width. Short lines of their own are neither.
 *
 * @param width column at which the whole text is wrapped; {@code Integer.MAX_VALUE} if it is not
 */
record Wrapping(int width) {

  /** Words that no sentence and no list entry ends with. */
  private static final Set<String> OPEN_ENDS = Set.of(
      "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is", "of", "on",
      "or", "than", "that", "the", "to", "with", "which", "are", "was", "were", "its", "their",
      "such");

  static Wrapping of(List<Line> lines) {
    int[] lengths = lines.stream().mapToInt(Line::length).sorted().toArray();
    if (lengths.length < 8) {
      return new Wrapping(Integer.MAX_VALUE);
    }
    int longest = lengths[lengths.length - 1];
    int upper = lengths[lengths.length * 3 / 4];
    long near = Arrays.stream(lengths).filter(length -> length > longest - 20).count();
    boolean wrapped =
        longest <= 110 && longest >= 50 && upper > longest - 20 && near >= lengths.length / 3;
    return new Wrapping(wrapped ? longest : Integer.MAX_VALUE);
  }

  /** Whether {@code next} belongs to the paragraph that {@code line} ends. */
  boolean continues(Line line, Line next) {
    if (next.afterBlank()) {
      return false;
    }
    if (width < Integer.MAX_VALUE && line.length() > width - 20) {
      return true;
    }
    if (line.endsSentence()) {
      return false;
    }
    if (line.text().endsWith(",") || isOpen(line.text())) {
      return true;
    }
    boolean running = line.length() >= 50 || line.text().indexOf(". ") > 0;
    boolean goesOn = next.startsWithLowerCase() || next.text().startsWith("(");
    boolean shortStart = next.startsWithLowerCase() && next.length() > 50 && line.length() > 12;
    return (goesOn && running) || shortStart;
  }

  private static boolean isOpen(String text) {
    int last = text.lastIndexOf(' ');
    return last > 0 && OPEN_ENDS.contains(text.substring(last + 1).toLowerCase(Locale.ROOT));
  }
}
