package dev.touchstone.vet.measure;

import dev.touchstone.page.Span;

/** A piece of the source that says something about the page and that no reader sees. */
final class Metadatum {

  private static final int BEFORE = 60;
  private static final int AFTER = 20;

  private Metadatum() {}

  /** The value with the name it stands under: its tag, or a few characters of its script. */
  static Span around(String source, int at, int length) {
    int open = source.lastIndexOf('<', at);
    int shut = source.indexOf('>', at);
    if (open >= 0 && shut >= 0 && source.indexOf('>', open) == shut && shut - open < 240) {
      return new Span(open, shut + 1);
    }
    int line = source.lastIndexOf('\n', at) + 1;
    int start = Math.max(Math.max(line, at - BEFORE), open < 0 ? 0 : open);
    int end = Math.min(source.length(), at + length + AFTER);
    int stop = source.indexOf('\n', at + length);
    return new Span(start, stop >= 0 && stop < end ? stop : end);
  }
}
