package dev.touchstone.compare;

import dev.touchstone.compare.value.Standing;
import java.util.Comparator;

/**
 * Two positions set against one another, or one that several pages take.
 *
 * @param one the first position
 * @param two the second; the same as the first where several pages agree
 * @param standing how their values stand
 * @param verdict what that means in their scopes
 */
record Edge(Position one, Position two, Standing standing, Verdict verdict) {

  /** What an editor should see first, first. */
  static final Comparator<Edge> WORST_FIRST = Comparator.comparing(Edge::verdict)
      .thenComparing(edge -> edge.standing().relation(), Comparator.reverseOrder())
      .thenComparing(Edge::apart, Comparator.reverseOrder())
      .thenComparing(edge -> edge.one().key())
      .thenComparing(edge -> edge.two().key());

  double apart() {
    Double apart = standing.apart();
    return apart == null ? 0 : apart;
  }
}
