package dev.touchstone.vet.measure;

import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in a page's source it describes itself: meta tags and scripts, linked data among them.
 *
 * <p>Looking there alone spares a search of the whole source for every key, which is most of the
 * time of a card.
 */
final class Declarations {

  /** What stands before a meta tag may say what it holds ("Written by"). In characters. */
  private static final int BEFORE = 100;

  private Declarations() {}

  /** The ranges, in order; they may overlap. */
  static List<Span> in(String source) {
    List<Span> spans = new ArrayList<>();
    int at = source.indexOf('<');
    while (at >= 0) {
      int end = end(source, at);
      if (end > at) {
        spans.add(new Span(Math.max(0, at - BEFORE), end));
      }
      at = source.indexOf('<', Math.max(end, at + 1));
    }
    return spans;
  }

  /** Just past the meta tag or script that begins here; the place itself where none does. */
  private static int end(String source, int at) {
    if (source.regionMatches(true, at + 1, "meta", 0, 4)) {
      return past(source, ">", at);
    }
    return source.regionMatches(true, at + 1, "script", 0, 6) ? past(source, "</script", at) : at;
  }

  private static int past(String source, String mark, int at) {
    int found = source.indexOf(mark, at);
    return found < 0 ? source.length() : found + mark.length();
  }
}
