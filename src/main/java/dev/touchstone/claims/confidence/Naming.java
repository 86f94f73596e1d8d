package dev.touchstone.claims.confidence;

import dev.touchstone.claims.Claim;
import java.util.Locale;

/** Where a page names the drug that it is read to speak of. */
enum Naming {
  SENTENCE("in the same sentence or row"),
  HEADING("in a heading above"),
  ELSEWHERE("elsewhere on the page, or by another name");

  private final String words;

  Naming(String words) {
    this.words = words;
  }

  /** As part of a sentence: {@code the drug is named ...}. */
  String words() {
    return words;
  }

  static Naming of(Claim claim) {
    String first = claim.subject().split("/", 2)[0];
    if (claim.sentence().toLowerCase(Locale.ROOT).contains(first)) {
      return SENTENCE;
    }
    return claim.section().toLowerCase(Locale.ROOT).contains(first) ? HEADING : ELSEWHERE;
  }
}
