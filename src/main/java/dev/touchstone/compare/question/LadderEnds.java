package dev.touchstone.compare.question;

import dev.touchstone.compare.scope.ScopeGate;
import dev.touchstone.compare.value.Interval;
import dev.touchstone.compare.value.Position;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How low a page starts and how high it goes, whatever the case: a page that gives a smaller dose to start
 * with for somebody, or a greater limit, tells cases apart that the other page may not name.
 *
 * @param basis what is measured: mg, mg/kg
 * @param least for a basis and a page, its least dose to start with
 * @param most for a basis and a page, its greatest limit
 */
record LadderEnds(String basis, Map<String, BigDecimal> least, Map<String, BigDecimal> most) {

  /** The ends of all pages. */
  static LadderEnds of(
      Map<Map<String, String>, List<Position>> lower,
      Map<Map<String, String>, List<Position>> upper) {
    Map<String, BigDecimal> least = new HashMap<>();
    Map<String, BigDecimal> most = new HashMap<>();
    lower.forEach((scope, ones) -> ones.forEach(one -> {
      BigDecimal low = low(one);
      if (low != null) {
        one.sources().forEach(page -> least.merge(key(basis(scope), page), low, BigDecimal::min));
      }
    }));
    upper.forEach((scope, ones) -> ones.forEach(one -> {
      BigDecimal high = high(one);
      if (high != null) {
        one.sources().forEach(page -> most.merge(key(basis(scope), page), high, BigDecimal::max));
      }
    }));
    return new LadderEnds("", least, most);
  }

  /** The same for what a scope measures. */
  LadderEnds measured(Map<String, String> scope) {
    return new LadderEnds(basis(scope), least, most);
  }

  /** Whether a page starts nowhere lower than the one, and a page has no greater limit than the other. */
  boolean areOf(Position low, Position high) {
    BigDecimal start = low(low);
    BigDecimal limit = high(high);
    return start != null
        && limit != null
        && low.sources().stream().anyMatch(page -> isSame(start, least.get(key(basis, page))))
        && high.sources().stream().anyMatch(page -> isSame(limit, most.get(key(basis, page))));
  }

  private static boolean isSame(BigDecimal value, @Nullable BigDecimal other) {
    return other != null && value.compareTo(other) == 0;
  }

  private static @Nullable BigDecimal low(Position position) {
    Interval interval = position.interval();
    return interval == null ? null : interval.low();
  }

  private static @Nullable BigDecimal high(Position position) {
    Interval interval = position.interval();
    return interval == null ? null : interval.high();
  }

  private static String basis(Map<String, String> scope) {
    return scope.getOrDefault(ScopeGate.BASIS, "");
  }

  private static String key(String basis, String page) {
    return basis + " " + page;
  }
}
