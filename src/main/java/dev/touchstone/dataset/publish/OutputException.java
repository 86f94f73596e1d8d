package dev.touchstone.dataset.publish;

/** The output folder cannot be used as it is; the message says what to do. */
public final class OutputException extends RuntimeException {

  public OutputException(String message) {
    super(message);
  }
}
