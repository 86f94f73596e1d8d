package dev.touchstone.compare.question;

import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.scope.Reach;
import dev.touchstone.compare.value.Edge;
import dev.touchstone.compare.value.Interval;
import dev.touchstone.compare.value.Judge;
import dev.touchstone.compare.value.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
    List<Edge> edges = new ArrayList<>();
    Map<String, Map<String, Position>> saidBy = Map.of();
    for (Position[] pair : pairs(left, right)) {
      Position one = pair[0];
      Position two = pair[1];
      boolean same = one.key().equals(two.key());
      if (same && isOfOnePage(one, two)) {
        continue;
      }
      Edge edge = judge.judge(one, two, reach, scope).orElse(null);
      if (edge != null && !same && saidBy.isEmpty()) {
        saidBy = saidByPages(); // only now: most questions have one answer
      }
      if (edge != null && (same || differentPages(edge, saidBy, judge))) {
        edges.add(edge);
      }
    }
    return SameSlip.without(edges);
  }

  private static boolean isOfOnePage(Position one, Position two) {
    return one.sources().size() == 1 && one.sources().equals(two.sources());
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
    if (oneScope && left.size() > 1) {
      Set<String> several = pagesOfSeveral(left);
      left.forEach(position -> position
          .on(several)
          .forEach((source, alone) ->
              own.computeIfAbsent(source, page -> new ArrayList<>()).add(alone)));
    }
    return own;
  }

  private static Set<String> pagesOfSeveral(List<Position> positions) {
    Set<String> seen = new HashSet<>();
    Set<String> several = new HashSet<>();
    for (Position position : positions) {
      for (String page : position.sources()) {
        if (!seen.add(page)) {
          several.add(page);
        }
      }
    }
    return several;
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
        Map<String, Position> alone = Map.of(position.key().value(), position);
        for (String page : position.sources()) {
          values.merge(page, alone, Question::both);
        }
      }
    }
    return values;
  }

  /** What a page was known to say and one value more, which most pages do not have. */
  private static Map<String, Position> both(Map<String, Position> said, Map<String, Position> one) {
    Map<String, Position> both = said instanceof LinkedHashMap ? said : new LinkedHashMap<>(said);
    one.forEach(both::putIfAbsent);
    return both;
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
    return one.interval() == null
        ? anyLacksAnotherCase(ones, saidBy, one, two, judge)
            && anyLacksAnotherCase(twos, saidBy, two, one, judge)
        : anyDisagree(edge, first(ones), first(twos), saidBy, judge.rule().tolerance());
  }

  private static List<String> first(List<String> pages) {
    return pages.subList(0, Math.min(PAGES_TRIED, pages.size()));
  }

  private static boolean anyDisagree(
      Edge edge,
      List<String> ones,
      List<String> twos,
      Map<String, Map<String, Position>> saidBy,
      BigDecimal tolerance) {
    for (String one : ones) {
      Map<String, Position> said = saidBy.getOrDefault(one, Map.of());
      for (String two : twos) {
        if (!agree(edge, said, saidBy.getOrDefault(two, Map.of()), tolerance)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether some page that takes a position takes none that excludes it, and that the other page can
   * live with: Schedule 4, or Schedule 3 in low doses, beside over the counter.
   */
  private boolean anyLacksAnotherCase(
      List<String> pages,
      Map<String, Map<String, Position>> saidBy,
      Position own,
      Position other,
      Judge judge) {
    for (String page : pages) {
      boolean fits = false;
      for (Position more : tried(saidBy.getOrDefault(page, Map.of()))) {
        fits |= excludes(more, own, judge) && !excludes(more, other, judge);
      }
      if (!fits) {
        return true;
      }
    }
    return false;
  }

  private boolean excludes(Position one, Position two, Judge judge) {
    Edge edge = judge.judge(one, two, Reach.FULL, scope).orElse(null);
    return edge != null && edge.verdict() == Verdict.CONFLICT;
  }

  private static List<String> only(Position one, Position two) {
    List<String> only = new ArrayList<>(one.sources().size());
    for (String page : one.sources()) {
      if (!two.sources().contains(page)) {
        only.add(page);
      }
    }
    return only;
  }

  private static boolean agree(
      Edge edge, Map<String, Position> said, Map<String, Position> other, BigDecimal tolerance) {
    if (!Collections.disjoint(said.keySet(), other.keySet())) {
      return true;
    }
    boolean disjoint = edge.verdict() == Verdict.CONFLICT || edge.verdict() == Verdict.UNDECIDED;
    return disjoint && anyMeet(tried(said), tried(other), tolerance);
  }

  /** The first values of a page. */
  private static Collection<Position> tried(Map<String, Position> said) {
    return said.size() <= VALUES_TRIED
        ? said.values()
        : said.values().stream().limit(VALUES_TRIED).toList();
  }

  private static boolean anyMeet(
      Collection<Position> ones, Collection<Position> twos, BigDecimal tolerance) {
    for (Position one : ones) {
      for (Position two : twos) {
        if (meet(one.interval(), two.interval(), tolerance)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean meet(@Nullable Interval a, @Nullable Interval b, BigDecimal tolerance) {
    return a != null && b != null && (a.isWithin(b, tolerance) || b.isWithin(a, tolerance));
  }
}
