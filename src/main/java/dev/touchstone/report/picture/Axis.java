package dev.touchstone.report.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of numbers on which values have a place.
 *
 * @param from number at its left end
 * @param to number at its right end
 * @param logarithmic whether equal distances are equal factors
 */
record Axis(double from, double to, boolean logarithmic) {

  private static final double FAR_APART = 25;
  private static final int MOST_TICKS = 5;
  private static final double LEFT = 2;
  private static final double WIDTH = 94;

  /** An axis on which all numbers have room; at least one number. */
  static Axis around(List<Double> numbers) {
    double low = numbers.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double high = numbers.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    if (low > 0 && high / low >= FAR_APART) {
      return new Axis(power(low / 1.3, Math.floor(Math.log10(low / 1.3))), high * 1.4, true);
    }
    double span = high - low;
    boolean fromZero = low >= 0 && (span == 0 || low / Math.max(span, 1e-9) < 3);
    double start = fromZero ? 0 : low - Math.max(span, Math.abs(low) * 0.01) * 0.25;
    double end = high + Math.max(span, Math.abs(high) * 0.01) * 0.12;
    return new Axis(start, end > start ? end : start + 1, false);
  }

  /** The largest of 1, 2 and 5 times a power of ten that is not above the number. */
  private static double power(double number, double exponent) {
    double power = Math.pow(10, exponent);
    return number >= 5 * power ? 5 * power : number >= 2 * power ? 2 * power : power;
  }

  /** Place of a number from left to right: {@code 37.25%}. */
  String place(double number) {
    double share = logarithmic
        ? (Math.log(Math.max(number, from)) - Math.log(from)) / (Math.log(to) - Math.log(from))
        : (number - from) / (to - from);
    return percent(LEFT + WIDTH * Math.max(0, Math.min(1, share)));
  }

  static String percent(double share) {
    return BigDecimal.valueOf(share)
            .setScale(1, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + "%";
  }

  /** Round numbers along the axis, from left to right. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    if (logarithmic) {
      double decades = Math.log10(to / from);
      List<Integer> steps = decades <= 2.2 ? List.of(1, 2, 5) : List.of(1);
      for (int exponent = (int) Math.floor(Math.log10(from));
          exponent <= Math.log10(to);
          exponent++) {
        for (int step : steps) {
          double tick = step * Math.pow(10, exponent);
          if (tick >= from * 0.999 && tick <= to * 1.001) {
            ticks.add(tick);
          }
        }
      }
      return ticks;
    }
    double step = step((to - from) / MOST_TICKS);
    for (double tick = Math.ceil(from / step - 1e-9) * step; tick <= to; tick += step) {
      ticks.add(tick);
    }
    return ticks;
  }

  private static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (int factor : new int[] {1, 2, 5}) {
      if (factor * power >= least) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
