package dev.touchstone.compare.question;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.reason.FindingMaker;
import dev.touchstone.compare.rule.AttributeRule;
import dev.touchstone.compare.scope.NamedBrands;
import dev.touchstone.compare.scope.Positions;
import dev.touchstone.compare.value.Edge;
import dev.touchstone.compare.value.Interval;
import dev.touchstone.compare.value.Position;
import dev.touchstone.compare.value.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is out of order on one page: a range from high to low, a light dose above a strong one.
 *
 * @param rule the attribute's
 * @param positions turns claims into positions
 * @param maker writes it down
 * @param brands of the subject, which are dosed each in its own way
 */
public record OrderCheck(
    AttributeRule rule, Positions positions, FindingMaker maker, NamedBrands brands) {

  private static final String KIND = "kind";

  public List<Finding> check(List<Claim> claims) {
    List<Finding> findings = new ArrayList<>();
    for (Claim claim : claims) {
      if (Positions.isReversed(claim)) {
        Position position = position(List.of(claim));
        findings.add(maker.make(
            List.of(edge(position, position, Verdict.SUSPECT_EXTRACTION)),
            Verdict.SUSPECT_EXTRACTION));
      }
    }
    if (!rule.ladders().isEmpty()) {
      rungs(claims).values().forEach(rungs -> findings.addAll(ladders(rungs)));
    }
    return findings;
  }

  /** The claims of each kind, for each page and scope but for the kind. */
  private Map<String, Map<String, List<Claim>>> rungs(List<Claim> claims) {
    Map<String, Map<String, List<Claim>>> rungs = new TreeMap<>();
    for (Claim claim : claims) {
      String kind = claim.qualifiers().get(KIND);
      if (kind != null && claim.polarity() == Polarity.AFFIRMED) {
        Position position = position(List.of(claim));
        Map<String, String> scope =
            positions.gate().scopeOf(claim, unitOf(position.key().value()));
        scope.remove(KIND);
        rungs
            .computeIfAbsent(claim.source() + " " + scope, key -> new TreeMap<>())
            .computeIfAbsent(kind, key -> new ArrayList<>())
            .add(claim);
      }
    }
    return rungs;
  }

  private List<Finding> ladders(Map<String, List<Claim>> rungs) {
    List<Finding> findings = new ArrayList<>();
    for (List<String> ladder : rule.ladders()) {
      List<String> present = ladder.stream().filter(rungs::containsKey).toList();
      for (int i = 0; i + 1 < present.size(); i++) {
        findings.addAll(step(
            rungs.getOrDefault(present.get(i), List.of()),
            rungs.getOrDefault(present.get(i + 1), List.of())));
      }
    }
    return findings;
  }

  /** Where a kind is given more than one value, nothing is said. */
  private List<Finding> step(List<Claim> lower, List<Claim> upper) {
    if (lower.size() != 1 || upper.size() != 1 || brands.areTwo(lower.get(0), upper.get(0))) {
      return List.of();
    }
    Position low = position(lower);
    Position high = position(upper);
    return low.interval() != null
            && high.interval() != null
            && above(low.interval(), high.interval())
        ? List.of(maker.make(List.of(edge(low, high, Verdict.CONFLICT)), Verdict.CONFLICT))
        : List.of();
  }

  private static boolean above(Interval lower, Interval upper) {
    return greater(lower.low(), upper.low()) || greater(lower.high(), upper.high());
  }

  private static boolean greater(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a != null && b != null && a.compareTo(b) > 0;
  }

  private Position position(List<Claim> claims) {
    return positions.byScope(claims).values().iterator().next().get(0);
  }

  private static String unitOf(String valueKey) {
    return valueKey.substring(valueKey.lastIndexOf(' ') + 1);
  }

  private static Edge edge(Position one, Position two, Verdict verdict) {
    return new Edge(one, two, Standing.of(Relation.INTERNAL_ORDER, verdict), verdict);
  }
}
