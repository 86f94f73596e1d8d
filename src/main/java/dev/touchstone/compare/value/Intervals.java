package dev.touchstone.compare.value;

import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How two intervals stand.
 *
 * @param tolerance share within which two ends are one figure; zero compares exactly
 * @param conflictFrom times apart from which disjoint intervals contradict one another: their nearer
 *     ends, or their middles where the nearer ends are half of that way apart
 */
public record Intervals(BigDecimal tolerance, BigDecimal conflictFrom) {

  /** A figure may be 4.6 here and 5 there, but 1.4 is not 1. */
  private static final BigDecimal COARSEST = new BigDecimal("0.2");

  /** More than any error of floating point. */
  private static final double FAR = 1.001;

  private static final double TEN = 10;

  /** What a lost prefix, or h for min, s or d makes of a figure. */
  private static final double[] UNIT_SLIPS = {1e3, 1e6, 24, 60, 3600};

  /** What a shifted decimal point makes of a figure: its unit is right. */
  private static final double[] SHIFTS = {10, 100, 1e4};

  private static final double SLIP_TOLERANCE = 0.01;

  /** Fits every slip. */
  private static final double ANY = -1;

  /** The standing of two intervals in one base unit. */
  public Standing between(Interval a, Interval b) {
    if (a.equals(b)) {
      return Standing.of(Relation.EQUAL, Verdict.AGREE);
    }
    if (near(a.low(), b.low()) && near(a.high(), b.high())) {
      return Standing.of(Relation.ROUNDED, Verdict.AGREE);
    }
    Times up = Times.from(a, b);
    Times down = Times.from(b, a);
    double slip = Math.max(up.slip(UNIT_SLIPS), down.slip(UNIT_SLIPS));
    if (slip > 0) {
      return Standing.slip(Verdict.SUSPECT_UNIT, slip);
    }
    double shift = Math.max(up.slip(SHIFTS), down.slip(SHIFTS));
    if (shift > 0) {
      return Standing.slip(Verdict.CONFLICT, shift);
    }
    if (a.isBelow(b)) {
      return disjoint(a, b);
    }
    if (b.isBelow(a)) {
      return disjoint(b, a);
    }
    if (a.contains(b) || b.contains(a)) {
      return contained(a.contains(b) ? a : b, a.contains(b) ? b : a);
    }
    if (touch(a, b) || touch(b, a)) {
      return Standing.of(Relation.TOUCH, Verdict.OVERLAP);
    }
    // "18 or older" and "up to 65" are two limits, not two opinions on one.
    boolean opposite = !a.isClosed() && !b.isClosed();
    return Standing.of(Relation.OVERLAP, opposite ? Verdict.COMPATIBLE : Verdict.OVERLAP);
  }

  /** Two ranges, or two limits, of which one is wider differ; a figure or a range fits its limit. */
  private static Standing contained(Interval outer, Interval inner) {
    boolean differ = !inner.isPoint() && outer.isClosed() == inner.isClosed();
    return Standing.of(Relation.CONTAINED, differ ? Verdict.OVERLAP : Verdict.COMPATIBLE);
  }

  private Standing disjoint(Interval lower, Interval upper) {
    BigDecimal end = lower.high();
    BigDecimal start = upper.low();
    if (end == null || start == null || end.signum() <= 0) {
      return Standing.of(Relation.DISJOINT, Verdict.CONFLICT);
    }
    double factor = ratio(start, end);
    if (factor <= 1 + tolerance.doubleValue()) {
      return Standing.of(Relation.TOUCH, Verdict.OVERLAP);
    }
    if (factor >= TEN) {
      return Standing.apart(Relation.POWER_OF_TEN, Verdict.CONFLICT, factor);
    }
    Verdict verdict = isFar(lower, upper, factor) ? Verdict.CONFLICT : Verdict.UNDECIDED;
    return Standing.apart(Relation.DISJOINT, verdict, factor);
  }

  /** A wide range comes near to many others: 3 to 5 hours and 9 to 11 are two opinions all the same. */
  private boolean isFar(Interval lower, Interval upper, double factor) {
    double far = conflictFrom.doubleValue();
    boolean halfway = factor * factor >= far;
    return factor >= far || (halfway && middle(upper) >= far * middle(lower));
  }

  /** An open range is taken to be its end, so that it is never farther than it says. */
  private static double middle(Interval interval) {
    BigDecimal low = interval.low() == null ? interval.high() : interval.low();
    BigDecimal high = interval.high() == null ? low : interval.high();
    return low == null || high == null ? 0 : (low.doubleValue() + high.doubleValue()) / 2;
  }

  /**
   * How many times the one interval's ends are the other's.
   *
   * @param low times of the lower ends; {@link #ANY} where both are open or zero, 0 where one is
   * @param high the same of the upper ends
   */
  private record Times(double low, double high) {

    static Times from(Interval lower, Interval upper) {
      return new Times(endRatio(lower.low(), upper.low()), endRatio(lower.high(), upper.high()));
    }

    /** The factor that one of these slips makes both ends wrong by; 0 where it is none. */
    double slip(double[] slips) {
      for (double slip : slips) {
        if (isSlip(low, slip) && isSlip(high, slip)) {
          return slip;
        }
      }
      return 0;
    }

    private static boolean isSlip(double factor, double slip) {
      return factor == ANY || Math.abs(factor / slip - 1) <= SLIP_TOLERANCE;
    }

    private static double endRatio(@Nullable BigDecimal small, @Nullable BigDecimal large) {
      if (small == null || large == null) {
        return small == null && large == null ? ANY : 0;
      }
      if (small.signum() == 0) {
        return large.signum() == 0 ? ANY : 0;
      }
      return ratio(large, small);
    }
  }

  private static double ratio(BigDecimal large, BigDecimal small) {
    return large.doubleValue() / small.doubleValue();
  }

  private static boolean touch(Interval lower, Interval upper) {
    return lower.high() != null
        && upper.low() != null
        && lower.high().compareTo(upper.low()) == 0
        && lower.isClosed()
        && upper.isClosed();
  }

  /** Whether two ends are one figure; an open end is only near an open end. */
  private boolean near(@Nullable BigDecimal x, @Nullable BigDecimal y) {
    if (x == null || y == null) {
      return x == null && y == null;
    }
    if (tolerance.signum() == 0 || x.compareTo(y) == 0) {
      return x.compareTo(y) == 0;
    }
    if (isFarApart(x.doubleValue(), y.doubleValue())) {
      return false;
    }
    BigDecimal gap = x.subtract(y).abs();
    BigDecimal size = x.abs().max(y.abs());
    return gap.compareTo(size.multiply(tolerance)) <= 0
        || (gap.compareTo(size.multiply(COARSEST)) <= 0 && sameWhenCoarser(x, y));
  }

  /** Whether two ends are so far apart that no exact arithmetic is needed: so are most. */
  private boolean isFarApart(double x, double y) {
    double most = Math.max(tolerance.doubleValue(), COARSEST.doubleValue());
    return Math.abs(x - y) > FAR * most * Math.max(Math.abs(x), Math.abs(y));
  }

  private static boolean sameWhenCoarser(BigDecimal x, BigDecimal y) {
    int scale = Math.max(0, Math.min(x.scale(), y.scale()));
    return x.setScale(scale, RoundingMode.HALF_UP)
            .compareTo(y.setScale(scale, RoundingMode.HALF_UP))
        == 0;
  }
}
