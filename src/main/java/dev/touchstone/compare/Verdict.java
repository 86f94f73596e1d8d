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

  /** Whether somebody has to decide, or only may want to know. */
  public boolean needsDecision() {
    return switch (this) {
      case CONFLICT, SUSPECT_UNIT, OVERLAP, UNDECIDED, SUSPECT_EXTRACTION -> true;
      case SUPERSEDED, SCOPE, DERIVED, COMPATIBLE, AGREE -> false;
    };
  }

  /** The code as it stands in the data sets. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
