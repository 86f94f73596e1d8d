package dev.touchstone.compare.question;

import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.value.Edge;
import dev.touchstone.compare.value.Position;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A figure with a wrong unit stands apart from all other figures, and that is one fault: 9 to 11 minutes
 * beside 9 to 11 hours is told once, not again beside 12 hours.
 *
 * @param slips for a figure, those from which only a wrong unit parts it
 * @param apart for a figure, those that it contradicts
 */
record SameSlip(
    Map<Position.Key, Set<Position.Key>> slips, Map<Position.Key, Set<Position.Key>> apart) {

  private static final Set<Verdict> APART = Set.of(Verdict.CONFLICT, Verdict.UNDECIDED);

  /** The edges but for those that would be gone if a suspected unit were mended. */
  static List<Edge> without(List<Edge> edges) {
    Map<Position.Key, Set<Position.Key>> slips = partners(edges, Set.of(Verdict.SUSPECT_UNIT));
    if (slips.isEmpty()) {
      return edges;
    }
    SameSlip same = new SameSlip(slips, partners(edges, APART));
    return edges.stream().filter(edge -> !same.explains(edge)).toList();
  }

  /** For each end of such edges, the other ends: asked for pair by pair, lists would be gone through. */
  private static Map<Position.Key, Set<Position.Key>> partners(
      List<Edge> edges, Set<Verdict> verdicts) {
    Map<Position.Key, Set<Position.Key>> partners = new HashMap<>();
    for (Edge edge : edges) {
      if (verdicts.contains(edge.verdict())) {
        Position.Key one = edge.one().key();
        Position.Key two = edge.two().key();
        partners.computeIfAbsent(one, key -> new HashSet<>()).add(two);
        partners.computeIfAbsent(two, key -> new HashSet<>()).add(one);
      }
    }
    return partners;
  }

  private boolean explains(Edge edge) {
    return APART.contains(edge.verdict())
        && (isFault(edge.one().key(), edge.two().key())
            || isFault(edge.two().key(), edge.one().key()));
  }

  /** Whether the one figure may be wrong, and the right figure would not contradict the third. */
  private boolean isFault(Position.Key wrong, Position.Key third) {
    Set<Position.Key> against = apart.getOrDefault(third, Set.of());
    for (Position.Key right : slips.getOrDefault(wrong, Set.of())) {
      if (!third.equals(right) && !against.contains(right)) {
        return true;
      }
    }
    return false;
  }
}
