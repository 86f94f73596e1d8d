package dev.touchstone.compare.question;

import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.value.Edge;
import dev.touchstone.compare.value.Position;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure with a wrong unit stands apart from all other figures, and that is one fault: 9 to 11 minutes
 * beside 9 to 11 hours is told once, not again beside 12 hours.
 */
final class SameSlip {

  private static final Set<Verdict> APART = Set.of(Verdict.CONFLICT, Verdict.UNDECIDED);

  private SameSlip() {}

  /** The edges but for those that would be gone if a suspected unit were mended. */
  static List<Edge> without(List<Edge> edges) {
    List<Edge> slips =
        edges.stream().filter(edge -> edge.verdict() == Verdict.SUSPECT_UNIT).toList();
    return slips.isEmpty()
        ? edges
        : edges.stream().filter(edge -> !followsFrom(slips, edge, edges)).toList();
  }

  private static boolean followsFrom(List<Edge> slips, Edge edge, List<Edge> edges) {
    return APART.contains(edge.verdict())
        && slips.stream()
            .anyMatch(slip -> follows(slip.one(), slip.two(), edge, edges)
                || follows(slip.two(), slip.one(), edge, edges));
  }

  /** Whether the edge is one of the wrong figure, and the right figure would give no such edge. */
  private static boolean follows(Position wrong, Position right, Edge edge, List<Edge> edges) {
    Position.Key third = other(edge, wrong.key());
    return third != null
        && !third.equals(right.key())
        && edges.stream()
            .noneMatch(
                more -> APART.contains(more.verdict()) && third.equals(other(more, right.key())));
  }

  /** The end of the edge that is not this one; null if neither is. */
  private static Position.@Nullable Key other(Edge edge, Position.Key one) {
    if (edge.one().key().equals(one)) {
      return edge.two().key();
    }
    return edge.two().key().equals(one) ? edge.one().key() : null;
  }
}
