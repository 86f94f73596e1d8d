package dev.touchstone.vet.measure;

import dev.touchstone.page.Span;
import java.util.stream.IntStream;

/**
 * Where in one of the {@link Declarations} a key can begin: at a meta tag, or at a quotation mark whose
 * next one stands before a colon and one more. Scripts are long, and the expressions for keys are slow at every
 * other letter.
 *
 * @param place the declaration, in the page's source
 * @param starts in order
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Keys(Span place, int[] starts) {

  /** As many spaces as may stand between a key and its colon, or that and the value. */
  private static final int SPACES = 3;

  static Keys in(String source, Span place) {
    IntStream.Builder starts = IntStream.builder();
    for (int at = place.start(); at < place.end(); at++) {
      if (begins(source, at, place.end())) {
        starts.add(at);
      }
    }
    return new Keys(place, starts.build().toArray());
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
    int colon = pastSpaces(source, at + 1, end);
    if (colon >= end || source.charAt(colon) != ':') {
      return false;
    }
    int value = pastSpaces(source, colon + 1, end);
    return value < end && (source.charAt(value) == '"' || source.charAt(value) == '\'');
  }

  private static int pastSpaces(String source, int from, int end) {
    int at = from;
    while (at < end && at < from + SPACES && isSpace(source.charAt(at))) {
      at++;
    }
    return at;
  }

  /** As the expressions have it. */
  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
