package dev.touchstone.text;

import dev.touchstone.page.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers in front of headings and of a list's items. */
final class Numbering {

  /** What numbers an item, if words follow. */
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\(?\\d{1,2}\\)|\\d{1,2}\\.|\\(?[a-h]\\))\\s+(?=\\p{L})");

  /** The number of a section within a section: "6.1", "12.3.2". */
  private static final Pattern SUBSECTION =
      Pattern.compile("\\d{1,2}((?:\\.\\d{1,2})+)\\.?\\s+\\p{L}");

  private Numbering() {}

  /** How far a heading's own number puts it below others of its level: "6.1" stands under "6". */
  static int depth(String text, Span heading) {
    Matcher number = SUBSECTION.matcher(text).region(heading.start(), heading.end());
    return number.lookingAt()
        ? (int) number.group(1).chars().filter(c -> c == '.').count()
        : 0;
  }

  /** An item's words, without the number that the list gives it: "2. bruising", "(b) pregnancy". */
  static Span without(String text, Span item) {
    Matcher number = NUMBER.matcher(text).region(item.start(), item.end());
    return number.lookingAt() ? new Span(number.end(), item.end()) : item;
  }
}
