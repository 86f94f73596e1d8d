package dev.touchstone.review.evidence;

import dev.touchstone.page.Span;
import java.util.List;

/**
 * Where a quote stands, in words: what W3C Web Annotation calls a text quote selector, and the lines
 * around it.
 *
 * @param prefix the characters before it; empty at the beginning of the text, or where the text was
 *     not at hand
 * @param exact the quote
 * @param suffix the characters after it
 * @param start where it stood, in UTF-16 code units from the start of the text; a hint only
 * @param landmarks whole lines around it that the text had once
 */
public record QuoteAnchor(
    String prefix, String exact, String suffix, int start, List<Landmark> landmarks) {

  public QuoteAnchor {
    landmarks = List.copyOf(landmarks);
  }

  /** Characters on either side that are kept at least; more if they do not tell it from others. */
  private static final int CONTEXT = 64;

  private static final int MOST_CONTEXT = 512;

  /** The anchor of a range of a text, with as much around it as tells it from its likes. */
  public static QuoteAnchor of(String text, Span place) {
    int context = CONTEXT;
    while (context < MOST_CONTEXT && hasTwin(text, place, context)) {
      context *= 2;
    }
    return new QuoteAnchor(
        before(text, place.start(), context),
        place.in(text),
        after(text, place.end(), context),
        place.start(),
        Landmark.of(text, place));
  }

  /** An anchor that nothing surrounds. */
  public static QuoteAnchor bare(String quote, int start) {
    return new QuoteAnchor("", quote, "", start, List.of());
  }

  private static boolean hasTwin(String text, Span place, int context) {
    String quote = place.in(text);
    String whole = before(text, place.start(), context) + quote + after(text, place.end(), context);
    int first = text.indexOf(whole);
    return text.indexOf(whole, first + 1) >= 0;
  }

  private static String before(String text, int end, int context) {
    return text.substring(Math.max(0, end - context), end);
  }

  private static String after(String text, int start, int context) {
    return text.substring(start, Math.min(text.length(), start + context));
  }
}
