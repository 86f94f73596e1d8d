package dev.touchstone.review.evidence;

import dev.touchstone.page.Span;

/** Where a quote stands in another version of its page. */
public sealed interface Place {

  /**
   * Here, beyond reasonable doubt.
   *
   * @param span range in the text
   */
  record Here(Span span) implements Place {}

  /**
   * The same words stand in the text, but nothing tells which of them are meant.
   *
   * @param places how many
   */
  record Unsure(int places) implements Place {}

  /** The words are gone, or stand only where the surroundings are others. */
  record Gone() implements Place {}
}
