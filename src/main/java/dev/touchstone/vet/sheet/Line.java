package dev.touchstone.vet.sheet;

import dev.touchstone.page.Span;

/**
 * What stands between two block borders of a page.
 *
 * @param text its words, white space folded
 * @param span where they stand in the sheet's text
 * @param zone {@link #CONTENT}, {@link #OUTSIDE}, or the code of the reason for which cleaning took
 *     it out
 */
public record Line(String text, Span span, String zone) {

  /** Kept in cleaning. */
  public static final String CONTENT = "content";

  /** Neither kept nor listed as removed. */
  public static final String OUTSIDE = "outside";

  public boolean isContent() {
    return zone.equals(CONTENT);
  }
}
