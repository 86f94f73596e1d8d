package dev.touchstone.review.evidence;

import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Whole lines around a quote that stood in their page once: they tell where it went, however far.
 *
 * <p>A row of a table or an item of a list may move away from its neighbours; what stays with it is
 * its own line, or the line next to it.
 *
 * @param text the lines with the line breaks around them, or the part of them from or to the quote
 * @param quote where the quote begins in them, in UTF-16 code units
 */
public record Landmark(String text, int quote) {

  /** What is longer has enough around it in any case. */
  private static final int LONGEST = 400;

  /** A quote so long is hardly written anew as a line of its own. */
  private static final int TELLING = 12;

  /**
   * The landmarks of a range of a text: its own line where that says more than a short quote, the line
   * before with all up to the quote's end, and the quote with all up to the end of the line after.
   */
  static List<Landmark> of(String page, Span inPage) {
    String text = framed(page);
    Span place = new Span(inPage.start() + 1, inPage.end() + 1);
    int start = text.lastIndexOf('\n', place.start() - 1);
    int end = endOfLine(text, place.end());
    List<Landmark> landmarks = new ArrayList<>();
    boolean saysMore = hasWord(text, start, place.start()) || hasWord(text, place.end(), end);
    if (saysMore || place.length() >= TELLING) {
      add(landmarks, text, new Span(start, end), place);
    }
    // A single word may end or begin another line as well: it needs the whole of its own.
    boolean word = place.in(text).indexOf(' ') < 0;
    int before = startOfLineBefore(text, start);
    if (hasWord(text, before, start)) {
      add(landmarks, text, new Span(before, word ? end : place.end()), place);
    }
    int after = endOfLineAfter(text, end);
    if (hasWord(text, end, after)) {
      add(landmarks, text, new Span(word ? start : place.start(), after), place);
    }
    return List.copyOf(landmarks);
  }

  private static void add(List<Landmark> landmarks, String text, Span lines, Span place) {
    if (lines.length() <= LONGEST) {
      Landmark landmark = new Landmark(lines.in(text), place.start() - lines.start());
      if (landmark.find(text) == place.start()) {
        landmarks.add(landmark);
      }
    }
  }

  /** Where the quote begins in a text that has these lines once; -1 in any other. */
  int placeIn(String page) {
    return Math.max(0, find(framed(page))) - 1;
  }

  private int find(String framed) {
    int first = framed.indexOf(text);
    boolean once = first >= 0 && framed.indexOf(text, first + 1) < 0;
    return once ? first + quote : -1;
  }

  /** With a line break on either side, so that every line begins and ends with one. */
  private static String framed(String page) {
    return "\n" + page + "\n";
  }

  /** Just past the line break that ends a line. */
  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  /** The line break before the next line above that is not blank; the first if there is none. */
  private static int startOfLineBefore(String text, int start) {
    int at = start;
    while (at > 0 && !hasWord(text, at, start)) {
      at = text.lastIndexOf('\n', at - 1);
    }
    return at;
  }

  /** Just past the next line below that is not blank; the text's end if there is none. */
  private static int endOfLineAfter(String text, int end) {
    int at = end;
    while (at < text.length() && !hasWord(text, end, at)) {
      at = endOfLine(text, at);
    }
    return at;
  }

  private static boolean hasWord(String text, int start, int end) {
    return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
