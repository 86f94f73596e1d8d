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
  public static final Comparator<Edge> WORST_FIRST = Edge::compareBadness;

  /** By verdict, relation and distance; written out because edges are sorted all the time. */
  private static int compareBadness(Edge a, Edge b) {
    int order = a.verdict.compareTo(b.verdict);
    order = order != 0 ? order : b.standing.relation().compareTo(a.standing.relation());
    order = order != 0 ? order : Double.compare(b.apart(), a.apart());
    order = order != 0 ? order : a.one.key().compareTo(b.one.key());
    return order != 0 ? order : a.two.key().compareTo(b.two.key());
  }

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
