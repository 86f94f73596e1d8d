package dev.touchstone.review.store;

/** The ledger cannot be used as it is; the message says what to do. */
public final class LedgerException extends RuntimeException {

  public LedgerException(String message) {
    super(message);
  }

  public LedgerException(String message, Throwable cause) {
    super(message, cause);
  }
}
