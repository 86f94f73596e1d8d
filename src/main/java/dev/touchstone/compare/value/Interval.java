package dev.touchstone.compare.value;

import dev.touchstone.claims.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A quantity in its base unit with its ends in order.
 *
 * @param low null where it is open downwards
 * @param high null where it is open upwards
 */
public record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {

  /** Enough for any figure on a page, and few enough for 1/3 h and 20 min to meet. */
  private static final MathContext PRECISION = new MathContext(9);

  private static final BigDecimal ROUNDING = new BigDecimal("0.05");

  /** The interval of a quantity that is in its base unit already. */
  public static Interval of(Value.Quantity base) {
    BigDecimal low = round(base.low());
    BigDecimal high = round(base.high());
    return low != null && high != null && low.compareTo(high) > 0
        ? new Interval(high, low)
        : new Interval(low, high);
  }

  private static @Nullable BigDecimal round(@Nullable BigDecimal number) {
    return number == null ? null : number.round(PRECISION).stripTrailingZeros();
  }

  /** One figure taken as the limit that it names: "up to 10" becomes 10. */
  public Interval asLimit() {
    return low == null ? new Interval(high, high) : this;
  }

  /** So many of it together. */
  public Interval times(int count) {
    BigDecimal times = BigDecimal.valueOf(count);
    return count == 1
        ? this
        : new Interval(
            low == null ? null : round(low.multiply(times)),
            high == null ? null : round(high.multiply(times)));
  }

  /** Whether it is a single figure. */
  public boolean isPoint() {
    return low != null && high != null && low.compareTo(high) == 0;
  }

  /** Whether both ends are stated. */
  boolean isClosed() {
    return low != null && high != null;
  }

  /** Whether the other lies within this, ends included. */
  boolean contains(Interval other) {
    boolean below = low == null || (other.low != null && low.compareTo(other.low) <= 0);
    boolean above = high == null || (other.high != null && high.compareTo(other.high) >= 0);
    return below && above;
  }

  /**
   * Whether both are closed, and this lies within the other but for a rounding.
   *
   * @param tolerance share of a figure within which the attribute takes two for one; 0 for a year
   */
  public boolean isWithin(Interval other, BigDecimal tolerance) {
    BigDecimal rounding = ROUNDING.min(tolerance);
    return low != null
        && high != null
        && other.low != null
        && other.high != null
        && low.compareTo(other.low.multiply(BigDecimal.ONE.subtract(rounding))) >= 0
        && high.compareTo(other.high.multiply(BigDecimal.ONE.add(rounding))) <= 0;
  }

  /** Whether this ends before the other begins. */
  boolean isBelow(Interval other) {
    return high != null && other.low != null && high.compareTo(other.low) < 0;
  }

  @Override
  public String toString() {
    return (low == null ? "" : low.toPlainString()) + ".."
        + (high == null ? "" : high.toPlainString());
  }
}
