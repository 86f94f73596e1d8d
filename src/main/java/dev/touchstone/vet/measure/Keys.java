package dev.touchstone.vet.measure;

import dev.touchstone.page.Span;
import java.util.stream.IntStream;

/**
 * Where in one of the {@link Declarations} a key can begin: at a meta tag, or at a quotation mark whose
 * next one stands before a colon. Scripts are long, and the expressions for keys are slow at every
 * other letter.
 *
 * @param place the declaration, in the page's source
 * @param starts in order
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Keys(Span place, int[] starts) {

  /** As many spaces as may stand between a key and its colon. */
  private static final int SPACES = 3;

  static Keys in(String source, Span place) {
    return new Keys(
        place,
        IntStream.range(place.start(), place.end())
            .filter(at -> begins(source, at, place.end()))
            .toArray());
  }

  private static boolean begins(String source, int at, int end) {
    return switch (source.charAt(at)) {
      case '<' -> source.regionMatches(true, at + 1, "m", 0, 1);
      case '"', '\'' -> isKey(source, at, end);
      default -> false;
    };
  }

  /** No key has a quotation mark in it. */
  private static boolean isKey(String source, int open, int end) {
    int at = open + 1;
    while (at < end && source.charAt(at) != '"' && source.charAt(at) != '\'') {
      at++;
    }
    at++;
    for (int spaces = 0; spaces < SPACES && at < end && isSpace(source.charAt(at)); spaces++) {
      at++;
    }
    return at < end && source.charAt(at) == ':';
  }

  /** As the expressions have it. */
  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
