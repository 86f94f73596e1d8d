package dev.touchstone.review.carry;

import java.util.Locale;

/** What became of a decision in another run. */
public enum Fate {
  /** Its evidence is the same, wherever it stands now: it holds. */
  CARRIED,
  /** A page still says something on the question, but other words or another value: look again. */
  STALE,
  /** What was decided is gone. */
  ORPHANED;

  /** The code as it stands in results. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
