package dev.touchstone.dataset.export;

import dev.touchstone.compare.Verdict;

/** Which findings a gate stops at. */
public final class Open {

  private Open() {}

  /** Whether somebody has to decide, or only may want to know. */
  public static boolean needsDecision(Verdict verdict) {
    return switch (verdict) {
      case CONFLICT, SUSPECT_UNIT, OVERLAP, UNDECIDED, SUSPECT_EXTRACTION -> true;
      case SUPERSEDED, SCOPE, DERIVED, COMPATIBLE, AGREE -> false;
    };
  }
}
