package dev.touchstone.compare.value;

import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Verdict;
import java.util.Comparator;

/**
 * Two positions set against one another, or one that several pages take.
 *
 * @param one the first position
 * @param two the second; the same as the first where several pages agree
 * @param standing how their values stand
 * @param verdict what that means in their scopes
 */
public record Edge(Position one, Position two, Standing standing, Verdict verdict) {

  /** What an editor should see first, first. */
  public static final Comparator<Edge> WORST_FIRST = Comparator.comparing(Edge::verdict)
      .thenComparing(edge -> edge.standing().relation(), Comparator.reverseOrder())
      .thenComparing(Edge::apart, Comparator.reverseOrder())
      .thenComparing(edge -> edge.one().key())
      .thenComparing(edge -> edge.two().key());

  /**
   * Whether what limits the two is the point: the rungs of a ladder differ in kind, and one figure
   * stands once with a day and once with a week.
   */
  public boolean isOfScopes() {
    return standing.relation() == Relation.INTERNAL_ORDER
        || (standing.relation() == Relation.EXCLUSIVE && one.interval() != null);
  }

  public double apart() {
    Double apart = standing.apart();
    return apart == null ? 0 : apart;
  }
}
