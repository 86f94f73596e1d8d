package dev.touchstone.compare.question;

import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.scope.Reach;
import dev.touchstone.compare.value.Edge;
import dev.touchstone.compare.value.Interval;
import dev.touchstone.compare.value.Judge;
import dev.touchstone.compare.value.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Positions that answer one question: all of one scope, or those of two scopes set against one
 * another.
 *
 * @param left positions of one scope, sorted by key
 * @param right positions of the other scope, sorted by key; those of left again where it is one
 * @param oneScope whether left and right are one scope
 * @param reach how far left and right may be set against one another
 * @param scope qualifiers that both are limited to
 */
record Question(
    List<Position> left,
    List<Position> right,
    boolean oneScope,
    Reach reach,
    Map<String, String> scope) {

  /** With more values than this, each is set against the best supported one only. */
  private static final int ALL_PAIRS = 60;

  /** So many pages of either side are looked at to find two that differ. */
  private static final int PAGES_TRIED = 50;

  /** So many values of a page are looked at to find one that another page shares. */
  private static final int VALUES_TRIED = 20;

  private static final Comparator<Position> BEST_SUPPORTED = Comparator.<Position>comparingInt(
          position -> -position.sources().size())
      .thenComparing(Position::key);

  /** What the pages say beside and against one another. */
  List<Edge> betweenPages(Judge judge) {
    Map<String, Map<String, Position>> saidBy = saidByPages();
    List<Edge> edges = new ArrayList<>();
    for (Position[] pair : pairs(left, right)) {
      Position one = pair[0];
      Position two = pair[1];
      if (one.key().equals(two.key())) {
        Set<String> sources = new HashSet<>(one.sources());
        sources.addAll(two.sources());
        if (sources.size() > 1) {
          judge.judge(one, two, reach, scope).ifPresent(edges::add);
        }
      } else {
        judge
            .judge(one, two, reach, scope)
            .filter(edge -> differentPages(edge, saidBy, judge))
            .ifPresent(edges::add);
      }
    }
    return SameSlip.without(edges);
  }

  /** What one page says against itself, by the positions that it takes. */
  List<Edge> within(List<Position> own, Judge judge) {
    List<Edge> edges = new ArrayList<>();
    for (Position[] pair : pairs(own, own)) {
      if (!pair[0].key().equals(pair[1].key())) {
        judge.judge(pair[0], pair[1], reach, scope).ifPresent(edges::add);
      }
    }
    return edges;
  }

  /** The pages that take several positions in one scope, each with its own positions. */
  Map<String, List<Position>> pagesOfSeveralMinds() {
    Map<String, List<Position>> own = new TreeMap<>();
    if (oneScope) {
      Set<String> seen = new HashSet<>();
      Set<String> several = new HashSet<>();
      left.forEach(
          position -> position.sources().stream().filter(s -> !seen.add(s)).forEach(several::add));
      left.forEach(position -> position
          .on(several)
          .forEach((source, alone) ->
              own.computeIfAbsent(source, page -> new ArrayList<>()).add(alone)));
    }
    return own;
  }

  private List<Position[]> pairs(List<Position> ones, List<Position> twos) {
    List<Position[]> pairs = new ArrayList<>();
    if (ones.size() > ALL_PAIRS || twos.size() > ALL_PAIRS) {
      Position best = ones.stream().min(BEST_SUPPORTED).orElseThrow();
      twos.forEach(two -> pairs.add(new Position[] {best, two}));
      return pairs;
    }
    for (int i = 0; i < ones.size(); i++) {
      for (int j = oneScope ? i : 0; j < twos.size(); j++) {
        pairs.add(new Position[] {ones.get(i), twos.get(j)});
      }
    }
    return pairs;
  }

  /** For a page, for each value that it gives, the position. */
  private Map<String, Map<String, Position>> saidByPages() {
    Map<String, Map<String, Position>> values = new HashMap<>();
    for (List<Position> side : oneScope ? List.of(left) : List.of(left, right)) {
      for (Position position : side) {
        position
            .sources()
            .forEach(s -> values
                .computeIfAbsent(s, k -> new LinkedHashMap<>())
                .putIfAbsent(position.key().value(), position));
      }
    }
    return values;
  }

  /**
   * Whether a page that takes only the one position stands beside a page that takes only the other.
   *
   * <p>A page that takes both contradicts itself, not the others. Pages that share a figure agree,
   * whatever else either of them mentions; nor do they contradict one another where a figure of the
   * one lies within a range of the other, or where one tells cases apart and the other fits one of them.
   */
  private boolean differentPages(
      Edge edge, Map<String, Map<String, Position>> saidBy, Judge judge) {
    Position one = edge.one();
    Position two = edge.two();
    List<String> ones = only(one, two);
    List<String> twos = only(two, one);
    if (one.key().value().equals(two.key().value())) {
      return !ones.isEmpty() && !twos.isEmpty();
    }
    if (one.interval() == null) {
      return ones.stream().anyMatch(p -> !hasAnotherCase(saidBy.get(p), one, two, judge))
          && twos.stream().anyMatch(q -> !hasAnotherCase(saidBy.get(q), two, one, judge));
    }
    return ones.stream()
        .limit(PAGES_TRIED)
        .anyMatch(p -> twos.stream()
            .limit(PAGES_TRIED)
            .anyMatch(q -> !agree(
                edge,
                saidBy.getOrDefault(p, Map.of()),
                saidBy.getOrDefault(q, Map.of()),
                judge.rule().tolerance())));
  }

  /**
   * Whether a page that takes a position also takes one that excludes it, and that the other page can
   * live with: Schedule 4, or Schedule 3 in low doses, beside over the counter.
   */
  private boolean hasAnotherCase(
      @Nullable Map<String, Position> said, Position own, Position other, Judge judge) {
    return said != null
        && said.values().stream()
            .limit(VALUES_TRIED)
            .anyMatch(more -> excludes(more, own, judge) && !excludes(more, other, judge));
  }

  private boolean excludes(Position one, Position two, Judge judge) {
    return judge
        .judge(one, two, Reach.FULL, scope)
        .filter(edge -> edge.verdict() == Verdict.CONFLICT)
        .isPresent();
  }

  private static List<String> only(Position one, Position two) {
    return one.sources().stream()
        .filter(source -> !two.sources().contains(source))
        .toList();
  }

  private static boolean agree(
      Edge edge, Map<String, Position> said, Map<String, Position> other, BigDecimal tolerance) {
    if (said.keySet().stream().anyMatch(other::containsKey)) {
      return true;
    }
    boolean disjoint = edge.verdict() == Verdict.CONFLICT || edge.verdict() == Verdict.UNDECIDED;
    return disjoint
        && said.values().stream()
            .limit(VALUES_TRIED)
            .anyMatch(a -> other.values().stream()
                .limit(VALUES_TRIED)
                .anyMatch(b -> meet(a.interval(), b.interval(), tolerance)));
  }

  private static boolean meet(@Nullable Interval a, @Nullable Interval b, BigDecimal tolerance) {
    return a != null && b != null && (a.isWithin(b, tolerance) || b.isWithin(a, tolerance));
  }
}
