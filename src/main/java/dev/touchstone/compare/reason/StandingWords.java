package dev.touchstone.compare.reason;

import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.value.Edge;
import dev.touchstone.compare.value.Interval;
import dev.touchstone.compare.value.Position;
import dev.touchstone.compare.value.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Says in plain words how values stand.
 *
 * @param sides how many values are set against one another
 */
record StandingWords(int sides) {

  private static final double WHOLE_FROM = 10;

  /** Below, "1.01 times apart" tells nobody anything. */
  private static final double FEWEST_TIMES = 1.05;

  /** One sentence; empty where nothing needs saying. */
  String of(Edge edge) {
    return switch (edge.standing().relation()) {
      case EQUAL -> sides > 1 ? "They say the same." : "";
      case ROUNDED -> "The values are the same when rounded.";
      case CONTAINED ->
        edge.verdict() == Verdict.OVERLAP
            ? "One range lies within the other, but their ends differ."
            : "One lies within the other.";
      case OVERLAP -> "The ranges overlap, but their ends differ.";
      case TOUCH -> "The ranges only touch.";
      case DISJOINT -> "The values do not meet" + times(edge) + ".";
      case POWER_OF_TEN ->
        "The values do not meet" + times(edge)
            + (edge.standing().isSlip() ? ": " + slip(edge.standing()) : ".");
      case POLARITY -> "One states what the other denies.";
      case ORDINAL_STEP -> steps(edge);
      case EXCLUSIVE ->
        edge.isOfScopes()
            ? "It is one figure at two frequencies, so one of them is a slip."
            : edge.verdict() == Verdict.SUPERSEDED
                ? "These cannot both hold at one time, and the words set them in different times."
                : edge.verdict() == Verdict.CONFLICT
                    ? "These cannot " + (sides > 2 ? "all" : "both") + " hold."
                    : "These rarely hold together.";
      case COMPATIBLE_CODES -> "These can hold together.";
      case INTERNAL_ORDER ->
        sides > 1 ? "The lower step is above the higher one." : "The range runs from high to low.";
    };
  }

  private static String slip(Standing standing) {
    return standing.verdict() == Verdict.SUSPECT_UNIT
        ? "just what a wrong unit makes."
        : "just what a shifted decimal point makes.";
  }

  private static String times(Edge edge) {
    double apart = edge.apart();
    if (apart < FEWEST_TIMES) {
      return ""; // two years of approval
    }
    String factor = new BigDecimal(apart)
        .setScale(apart >= WHOLE_FROM ? 0 : 2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
    boolean figures = isFigure(edge.one()) && isFigure(edge.two());
    return (figures ? " (" : " (nearer ends ") + factor + " times apart)";
  }

  /** Whether it is one figure, which has no ends to speak of. */
  private static boolean isFigure(Position position) {
    Interval interval = position.interval();
    return interval != null && interval.isPoint();
  }

  private static String steps(Edge edge) {
    int steps = (int) edge.apart();
    return "They are " + steps + (steps == 1 ? " step" : " steps") + " apart on the scale.";
  }
}
