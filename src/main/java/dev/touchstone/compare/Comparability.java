package dev.touchstone.compare;

import java.util.Locale;

/** Whether claims answer the same question: the first layer of a finding. */
public enum Comparability {
  SAME_SCOPE,
  /** They limit themselves differently, so both can hold. */
  SCOPE_DIFFERS,
  /** One of them does not say what the other limits itself to. */
  SCOPE_UNSTATED,
  NOT_COMPARABLE;

  /** The code as it stands in the data sets. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
