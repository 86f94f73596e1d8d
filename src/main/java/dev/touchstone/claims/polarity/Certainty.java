package dev.touchstone.claims.polarity;

import java.util.Locale;

/** With what reserve a sentence says something. */
public enum Certainty {
  STATED,
  /** "Possibly", "is thought to". */
  HEDGED,
  /** Somebody else's word: "users say". */
  ATTRIBUTED;

  /** The code as it stands in the data sets. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
