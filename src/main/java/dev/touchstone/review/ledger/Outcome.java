package dev.touchstone.review.ledger;

/** What came of a decision that somebody wanted to record. */
public sealed interface Outcome {

  /** It is in the ledger, for good. */
  record Recorded(Decision decision) implements Outcome {}

  /**
   * Somebody else was first; nothing was written.
   *
   * @param by the decision that the other did not know of
   */
  record Overtaken(Decision by) implements Outcome {}
}
