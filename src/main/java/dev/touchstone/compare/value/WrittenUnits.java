package dev.touchstone.compare.value;

import dev.touchstone.claims.Value;
import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Verdict;

/** Tells a wrong unit from a wrong figure, by the figures as the pages write them. */
final class WrittenUnits {

  /** A lost prefix makes a figure wrong by this, in whatever unit both are written. */
  private static final double PREFIX = 1000;

  private WrittenUnits() {}

  /** The standing of two positions that are far apart, now that their units are looked at. */
  static Standing mended(Standing standing, Position one, Position two) {
    if (standing.relation() != Relation.POWER_OF_TEN
        || standing.apart() == null
        || !(one.value() instanceof Value.Quantity a)
        || !(two.value() instanceof Value.Quantity b)) {
      return standing;
    }
    boolean oneUnit = a.unit().equals(b.unit());
    if (standing.verdict() == Verdict.SUSPECT_UNIT) {
      // 2 h and 48 h are two opinions; 2 h and 2 d may be one.
      return oneUnit && standing.apart() < PREFIX * 0.9
          ? Standing.apart(Relation.POWER_OF_TEN, Verdict.CONFLICT, standing.apart())
          : standing;
    }
    return !oneUnit && alike(a, b)
        ? Standing.slip(Verdict.SUSPECT_UNIT, standing.apart())
        : standing;
  }

  /** Whether one figure, its unit aside, lies within the other: 26 min and 22–36 h. */
  private static boolean alike(Value.Quantity a, Value.Quantity b) {
    Interval one = Interval.of(a);
    Interval two = Interval.of(b);
    return one.isClosed() && two.isClosed() && (one.contains(two) || two.contains(one));
  }
}
