package dev.touchstone.compare;

import java.util.Locale;

/** What an editor sees: the third layer of a finding. */
public enum Verdict {
  CONFLICT,
  SUSPECT_UNIT,
  OVERLAP,
  UNDECIDED,
  SUPERSEDED,
  SUSPECT_EXTRACTION,
  SCOPE,
  /** One page copies the other. */
  DERIVED,
  COMPATIBLE,
  AGREE;

  /** The code as it stands in the data sets. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
