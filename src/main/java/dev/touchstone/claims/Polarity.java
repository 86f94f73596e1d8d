package dev.touchstone.claims;

import java.util.Locale;

/** Whether a page states something or denies it. */
public enum Polarity {
  AFFIRMED,
  NEGATED;

  /** The code as it stands in the data sets. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
