package dev.touchstone.vet.card;

import java.util.Locale;

/** How a page stands to one criterion. */
public enum Outcome {
  /** The page shows what is asked for, and the evidence is quoted. */
  PASS,
  /** The page shows the contrary, and the evidence is quoted. */
  FAIL,
  /** Nothing was found either way. It never counts against the page. */
  NOT_FOUND,
  /** The question does not arise on such a page. */
  NOT_APPLICABLE;

  /** The code as it stands in the data sets: {@code not_found}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the page could be judged. */
  public boolean isDecided() {
    return this == PASS || this == FAIL;
  }
}
