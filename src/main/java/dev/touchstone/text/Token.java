package dev.touchstone.text;

import dev.touchstone.page.Span;

/**
 * A word, a number or a single mark.
 *
 * <p>A hyphen inside a word is no token: "half-life" and "half life" read the same.
 *
 * @param span where it stands in the text it was cut from
 * @param norm its characters, {@linkplain Fold folded}
 */
public record Token(Span span, String norm) {

  /** Whether it is a word or a number rather than a mark. */
  public boolean isWord() {
    return Character.isLetterOrDigit(norm.charAt(0));
  }
}
