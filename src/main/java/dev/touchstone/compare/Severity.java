package dev.touchstone.compare;

import java.util.Locale;

/** Harm of being wrong on the attribute, weighed by relation and evidence. */
public enum Severity {
  CRITICAL,
  MAJOR,
  MINOR,
  INFO;

  /** So many steps less grave; where something is wrong, that never sinks below minor. */
  public Severity lowered(int steps) {
    Severity lower = this;
    for (int step = 0; step < steps; step++) {
      lower = switch (lower) {
        case CRITICAL -> MAJOR;
        case MAJOR, MINOR -> MINOR;
        case INFO -> INFO;
      };
    }
    return lower;
  }

  /** The code as it stands in the data sets. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
