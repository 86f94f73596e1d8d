package dev.touchstone.claims.quantity.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How often something happens: so many times in so many periods.
 *
 * <p>Hours are turned into days where that comes out even: every 8 hours is three times a day, every
 * 48 hours once in two days, every 5 hours stays once in five hours.
 *
 * @param times how many times, such as 2 in "twice every 4 weeks"
 * @param periods in how many periods: 4
 * @param period UCUM code of the period: min, h, d, wk, mo or a
 */
public record Rate(BigDecimal times, BigDecimal periods, String period) {

  private static final BigDecimal DAY = BigDecimal.valueOf(24);

  /** Once in so many periods, as a code: {@code 1/4wk}. */
  public static String code(BigDecimal periods, String period) {
    return new Rate(BigDecimal.ONE, periods, period).even().code();
  }

  /** The same with hours as days, where that comes out even. */
  public Rate even() {
    if (!period.equals("h") || periods.signum() <= 0) {
      return this;
    }
    if (periods.remainder(DAY).signum() == 0) {
      return new Rate(times, periods.divide(DAY, MathContext.DECIMAL64), "d");
    }
    boolean divides = DAY.remainder(periods).signum() == 0;
    return divides
        ? new Rate(times.multiply(DAY.divide(periods, MathContext.DECIMAL64)), BigDecimal.ONE, "d")
        : this;
  }

  /** {@code 3/d}, {@code 1/4wk}. */
  public String code() {
    String count = periods.compareTo(BigDecimal.ONE) == 0 ? "" : plain(periods);
    return plain(times) + "/" + count + period;
  }

  /** How many times in one {@link #unit()}. */
  public BigDecimal value() {
    BigDecimal per = period.equals("h") ? DAY : BigDecimal.ONE;
    return times.multiply(per).divide(periods, new MathContext(12, RoundingMode.HALF_EVEN));
  }

  /** UCUM code: {@code /d}, {@code /wk}, {@code /mo}, {@code /a}, {@code /min}. */
  public String unit() {
    return period.equals("h") ? "/d" : "/" + period;
  }

  /** A number without needless zeros or exponents. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
