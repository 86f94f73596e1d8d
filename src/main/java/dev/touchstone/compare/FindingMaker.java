package dev.touchstone.compare;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.rule.AttributeRule;
import dev.touchstone.compare.rule.Comparing;
import dev.touchstone.compare.value.Interval;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a finding from positions that were set against one another.
 *
 * @param comparing severities and words
 * @param rule the attribute's
 */
record FindingMaker(Comparing comparing, AttributeRule rule) {

  private static final Comparator<Position> BY_VALUE = Comparator.comparing(
          (Position position) -> low(position.interval()))
      .thenComparing(position -> high(position.interval()))
      .thenComparing(Position::key);

  /**
   * One finding of all the edges.
   *
   * @param edges the worst first, never empty
   */
  Finding make(List<Edge> edges, Verdict verdict) {
    List<Position> sides = sides(edges);
    List<Claim> claims = sides.stream().flatMap(side -> side.claims().stream()).toList();
    Map<String, String> scope = sharedQualifiers(claims);
    SortedSet<String> unstated = unstatedAxes(claims);
    Relation relation = edges.get(0).standing().relation();
    // The rungs of a ladder differ in kind, and that is the point.
    SortedSet<String> differing =
        relation == Relation.INTERNAL_ORDER ? new TreeSet<>() : differingAxes(claims, sides);
    Comparability comparability = !differing.isEmpty()
        ? Comparability.SCOPE_DIFFERS
        : unstated.isEmpty() ? Comparability.SAME_SCOPE : Comparability.SCOPE_UNSTATED;
    SortedSet<String> axes = new TreeSet<>(differing);
    axes.addAll(unstated);
    SortedSet<String> sources =
        claims.stream().map(Claim::source).collect(Collectors.toCollection(TreeSet::new));
    return new Finding(
        FindingId.of(claims.get(0), scope, sides),
        claims.get(0).subject(),
        claims.get(0).attribute(),
        scope,
        comparability,
        List.copyOf(axes),
        relation,
        verdict,
        comparing.severityOf(rule, scope, relation, verdict),
        sources.size() == 1,
        List.copyOf(sources),
        sides.stream().map(FindingMaker::side).toList(),
        new Reason(comparing, rule).of(sides, edges.get(0), verdict, scope, differing, unstated));
  }

  private static Finding.Side side(Position position) {
    return new Finding.Side(
        position.value(),
        position.key().polarity(),
        List.copyOf(position.sources()),
        position.claims().stream().map(Claim::id).toList());
  }

  /** One side for each distinct value, smallest first. */
  private static List<Position> sides(List<Edge> edges) {
    boolean byStatus = edges.get(0).standing().relation() == Relation.EXCLUSIVE;
    Set<Position> positions = new LinkedHashSet<>();
    for (Edge edge : edges) {
      positions.add(edge.one());
      positions.add(edge.two());
    }
    Map<Position.Key, Position> sides = new TreeMap<>();
    for (Position position : positions) {
      Position.Key key = position.key();
      Position.Key side = byStatus ? key : new Position.Key(key.value(), key.polarity(), "");
      sides.merge(side, position, Position::with);
    }
    return sides.values().stream().sorted(BY_VALUE).toList();
  }

  private static Map<String, String> sharedQualifiers(Collection<Claim> claims) {
    Map<String, String> shared = new TreeMap<>(claims.iterator().next().qualifiers());
    for (Claim claim : claims) {
      shared.entrySet().removeIf(q -> !q.getValue().equals(claim.qualifiers().get(q.getKey())));
    }
    return shared;
  }

  /** The axes that some of the claims state and others do not. */
  private SortedSet<String> unstatedAxes(List<Claim> claims) {
    SortedSet<String> axes = new TreeSet<>();
    for (String axis : rule.axes()) {
      long stating =
          claims.stream().filter(c -> c.qualifiers().containsKey(axis)).count();
      if (stating > 0 && stating < claims.size()) {
        axes.add(axis);
      }
    }
    return axes;
  }

  /** The axes on which claims state different things. */
  private SortedSet<String> differingAxes(List<Claim> claims, List<Position> sides) {
    SortedSet<String> axes = new TreeSet<>();
    for (String axis : rule.axes()) {
      Set<String> stated = new TreeSet<>();
      for (Claim claim : claims) {
        String value = claim.qualifiers().get(axis);
        if (value != null) {
          stated.add(rule.isUsual(axis, value) ? "" : value);
        }
      }
      if (stated.size() > 1) {
        axes.add(axis);
      }
    }
    Set<String> bases = sides.stream()
        .map(side -> side.key().value())
        .map(value -> value.substring(value.lastIndexOf(' ') + 1))
        .collect(Collectors.toSet());
    if (bases.size() > 1 && sides.stream().allMatch(side -> side.interval() != null)) {
      axes.add(ScopeGate.BASIS);
    }
    return axes;
  }

  private static BigDecimal low(@Nullable Interval interval) {
    return interval == null || interval.low() == null ? BigDecimal.ZERO : interval.low();
  }

  private static BigDecimal high(@Nullable Interval interval) {
    return interval == null || interval.high() == null ? BigDecimal.ZERO : interval.high();
  }
}
