package dev.touchstone.engine;

/** What the user named as input cannot be a batch; the message says what to name instead. */
public final class InputException extends RuntimeException {

  public InputException(String message) {
    super(message);
  }
}
