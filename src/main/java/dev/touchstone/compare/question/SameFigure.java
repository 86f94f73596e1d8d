package dev.touchstone.compare.question;

import dev.touchstone.claims.Polarity;
import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.value.Edge;
import dev.touchstone.compare.value.Position;
import dev.touchstone.compare.value.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The same limit once a day and once a week: nobody means both, and who believes the wrong one takes
 * seven times too much.
 */
final class SameFigure {

  private static final Standing EXCLUSIVE = Standing.of(Relation.EXCLUSIVE, Verdict.CONFLICT);

  private SameFigure() {}

  /** What different pages say with one figure in either scope; a scope is told by its value. */
  static List<Edge> edges(
      List<Position> ones, String valueOfOnes, List<Position> twos, String valueOfTwos) {
    Map<Position.Key, Position> other = new HashMap<>();
    twos.forEach(two -> other.put(two.key(), two));
    List<Edge> edges = new ArrayList<>();
    for (Position one : ones) {
      Position two = other.get(one.key());
      if (two != null
          && one.interval() != null
          && one.key().polarity() == Polarity.AFFIRMED
          && Collections.disjoint(one.sources(), two.sources())) {
        edges.add(new Edge(
            one.inCase(valueOfOnes), two.inCase(valueOfTwos), EXCLUSIVE, Verdict.CONFLICT));
      }
    }
    return edges;
  }
}
