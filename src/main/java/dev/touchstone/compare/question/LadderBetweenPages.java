package dev.touchstone.compare.question;

import dev.touchstone.claims.Polarity;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.reason.FindingMaker;
import dev.touchstone.compare.rule.AttributeRule;
import dev.touchstone.compare.value.Edge;
import dev.touchstone.compare.value.Interval;
import dev.touchstone.compare.value.Position;
import dev.touchstone.compare.value.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds a dose to start with on one page that is above the most that another page allows. A page that
 * names both is left to {@link OrderCheck}, and pages that differ on one of the two differ there. A page
 * with several of a kind, each for a case of its own, is taken at its least start or its greatest limit; and
 * the limit must be one of a day: what is too much at once may be little in a day.
 *
 * @param rule the attribute's
 * @param maker writes it down
 */
public record LadderBetweenPages(AttributeRule rule, FindingMaker maker) {

  /** So many values of either side are set against one another. */
  private static final int VALUES_TRIED = 60;

  private static final String KIND = "kind";
  private static final String FREQUENCY = "frequency";

  private static final Standing ORDER = Standing.of(Relation.INTERNAL_ORDER, Verdict.CONFLICT);

  /** The findings of positions by scope. */
  public List<Finding> check(Map<Map<String, String>, List<Position>> said) {
    List<Finding> findings = new ArrayList<>();
    for (List<String> ladder : rule.ladders()) {
      if (isOfTwoProven(ladder)) {
        Map<Map<String, String>, List<Position>> lower = ofKind(ladder.get(0), said);
        Map<Map<String, String>, List<Position>> upper = ofKind(ladder.get(1), said);
        LadderEnds ends = LadderEnds.of(lower, upper);
        lower.forEach((low, ones) -> upper.forEach((high, twos) -> findings.addAll(
            meet(low, high) ? between(ones, twos, ends.measured(low)) : List.of())));
      }
    }
    return findings;
  }

  /** The positions that speak of that kind of dose, in their order. */
  private static Map<Map<String, String>, List<Position>> ofKind(
      String kind, Map<Map<String, String>, List<Position>> said) {
    Map<Map<String, String>, List<Position>> some = new LinkedHashMap<>(said);
    some.keySet().removeIf(scope -> !kind.equals(scope.get(KIND)));
    return some;
  }

  /** Two kinds that each prove a contradiction: what is usual may be more for some. */
  private boolean isOfTwoProven(List<String> ladder) {
    return ladder.size() == 2
        && ladder.stream().allMatch(kind -> rule.provenBy(Map.of(KIND, kind)));
  }

  /** Whether all is alike but the kind, and the limit is one of a day; one dose is part of a day's. */
  private static boolean meet(Map<String, String> low, Map<String, String> high) {
    if (!high.containsKey(FREQUENCY)) {
      return false;
    }
    Map<String, String> one = new TreeMap<>(low);
    Map<String, String> two = new TreeMap<>(high);
    one.remove(KIND);
    two.remove(KIND);
    if (!one.containsKey(FREQUENCY)) {
      two.remove(FREQUENCY);
    }
    return one.equals(two);
  }

  private List<Finding> between(List<Position> lower, List<Position> upper, LadderEnds ends) {
    Set<String> haveLower = sources(lower);
    Set<String> haveUpper = sources(upper);
    List<Finding> findings = new ArrayList<>();
    for (Position low : first(lower)) {
      for (Position high : first(upper)) {
        if (Collections.disjoint(low.sources(), haveUpper)
            && Collections.disjoint(high.sources(), haveLower)
            && isAbove(low, high)
            && ends.areOf(low, high)) {
          Edge edge = new Edge(low, high, ORDER, Verdict.CONFLICT);
          findings.add(maker.make(List.of(edge), Verdict.CONFLICT));
        }
      }
    }
    return findings;
  }

  private static List<Position> first(List<Position> positions) {
    return positions.subList(0, Math.min(VALUES_TRIED, positions.size()));
  }

  private static Set<String> sources(List<Position> positions) {
    Set<String> sources = new TreeSet<>();
    positions.forEach(position -> sources.addAll(position.sources()));
    return sources;
  }

  /** By more than a rounding. */
  private boolean isAbove(Position low, Position high) {
    Interval one = low.interval();
    Interval two = high.interval();
    BigDecimal least = one == null ? null : one.low();
    BigDecimal most = two == null ? null : two.high();
    return least != null
        && most != null
        && low.key().polarity() == Polarity.AFFIRMED
        && high.key().polarity() == Polarity.AFFIRMED
        && least.compareTo(most.multiply(BigDecimal.ONE.add(rule.tolerance()))) > 0;
  }
}
