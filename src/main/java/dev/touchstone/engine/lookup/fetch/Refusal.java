package dev.touchstone.engine.lookup.fetch;

/** A page that is not fetched, for a cause that the user is told: one line, with a remedy. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean passing;

  private Refusal(String cause, boolean passing) {
    super(cause);
    this.passing = passing;
  }

  /** For good. */
  static Refusal of(String cause) {
    return new Refusal(cause, false);
  }

  /** For now: another try may have an answer. */
  static Refusal passing(String cause) {
    return new Refusal(cause, true);
  }

  boolean isPassing() {
    return passing;
  }

  String cause() {
    return String.valueOf(getMessage());
  }
}
