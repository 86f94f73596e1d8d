package dev.touchstone.compare;

import java.util.Locale;

/** Harm of being wrong on the attribute, weighed by relation and evidence. */
public enum Severity {
  CRITICAL,
  MAJOR,
  MINOR,
  INFO;

  /** The code as it stands in the data sets. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
