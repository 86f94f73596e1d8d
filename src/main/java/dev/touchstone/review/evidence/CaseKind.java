package dev.touchstone.review.evidence;

import java.util.Locale;

/** What can be decided. */
public enum CaseKind {
  /** A finding: which side is right, if any. */
  FINDING,
  /** A single claim: whether the page says so. */
  CLAIM,
  /** A piece that cleaning took out of a page. */
  BLOCK;

  /** The code as it stands in the ledger. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
