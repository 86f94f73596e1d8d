package dev.touchstone.rules.pattern;

/** A pattern that cannot be read; the message quotes it and says where. */
public final class PatternSyntaxException extends RuntimeException {

  public PatternSyntaxException(String message) {
    super(message);
  }
}
