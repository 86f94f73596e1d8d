package dev.touchstone.rules;

/** A rule pack that cannot be used; the message names the file, the rule and what to write instead. */
public final class RulePackException extends RuntimeException {

  RulePackException(String message) {
    super(message);
  }

  public RulePackException(String file, String place, String problem) {
    super("%s, %s: %s".formatted(file, place, problem));
  }
}
