package dev.touchstone.claims.quantity;

import dev.touchstone.claims.Value;
import dev.touchstone.claims.quantity.words.Tokens;
import dev.touchstone.claims.quantity.words.UnitReader.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number or a range, with or without a unit, as tokens.
 *
 * @param start the first token
 * @param next the token after it
 * @param low lower end; equal to {@code high} for a single figure
 * @param unit its unit, or null if it has none of its own
 * @param digits whether it is written in digits; a number word counts only with a unit
 * @param approximate whether the page says that it is not exact
 * @param open which end the page leaves open
 */
record Figure(
    int start,
    int next,
    BigDecimal low,
    BigDecimal high,
    @Nullable Unit unit,
    boolean digits,
    boolean approximate,
    Open open) {

  /** Which end of a figure is left open. */
  enum Open {
    NONE,
    /** "at least 5", "5 or more". */
    UPWARDS,
    /** "up to 5", "5 or less". */
    DOWNWARDS
  }

  boolean isSingle() {
    return low.compareTo(high) == 0;
  }

  boolean hasDimension(String dimension) {
    return unit != null && unit.dimension().equals(dimension);
  }

  Figure withUnit(Unit shared) {
    return new Figure(start, next, low, high, shared, digits, approximate, open);
  }

  Figure withEnd(int end) {
    return new Figure(start, end, low, high, unit, digits, approximate, open);
  }

  Figure withValue(BigDecimal value, int end, Unit newUnit) {
    return new Figure(start, end, value, value, newUnit, digits, approximate, open);
  }

  Figure opened(Open side, int end) {
    return new Figure(start, end, low, high, unit, digits, approximate, side);
  }

  /** The figure as a mention; its span starts at {@code from}, where a bound may stand. */
  QuantityMention mention(Tokens tokens, int from) {
    String code = unit == null ? "1" : unit.code();
    Value.Quantity value = new Value.Quantity(
        open == Open.DOWNWARDS ? null : low, open == Open.UPWARDS ? null : high, code);
    return new QuantityMention(
        tokens.span(from, next),
        value,
        unit == null ? "number" : unit.dimension(),
        unit == null ? null : unit.frequency(),
        approximate);
  }
}
