package dev.touchstone.review.desk;

/** Nothing in the run or the ledger has that key: the run was replaced, or the address is wrong. */
public final class UnknownCaseException extends RuntimeException {

  UnknownCaseException(String key) {
    super("nothing in this run has the key " + key);
  }
}
