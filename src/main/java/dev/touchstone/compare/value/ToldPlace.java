package dev.touchstone.compare.value;

import dev.touchstone.claims.Claim;

/** A sentence of a page, in which several claims may stand. */
record ToldPlace(String source, String sentence) {

  static ToldPlace of(Claim claim) {
    return new ToldPlace(claim.source(), claim.sentence());
  }
}
