package dev.touchstone.compare.question;

import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.reason.FindingMaker;
import dev.touchstone.compare.scope.Reach;
import dev.touchstone.compare.scope.ScopeGate;
import dev.touchstone.compare.value.Edge;
import dev.touchstone.compare.value.Judge;
import dev.touchstone.compare.value.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sets the positions of all scopes against one another, question by question.
 *
 * @param gate says which scopes meet
 * @param judge says what follows where they meet
 * @param maker writes it down
 */
public record QuestionComparer(ScopeGate gate, Judge judge, FindingMaker maker) {

  /** With more scopes than this, each is compared within itself only. */
  private static final int ALL_SCOPES = 200;

  private static final Set<Verdict> HARMLESS = Set.of(Verdict.AGREE, Verdict.COMPATIBLE);

  /** What an editor is told of a page by itself: a plain contradiction, or two ranges for one. */
  private static final Set<Verdict> WITHIN =
      Set.of(Verdict.CONFLICT, Verdict.SUSPECT_UNIT, Verdict.OVERLAP);

  public List<Finding> compare(Map<Map<String, String>, List<Position>> positions) {
    List<Question> questions = questions(positions);
    List<Draft> drafts = new ArrayList<>(mistaken(positions));
    List<Edge> scopes = new ArrayList<>();
    List<Edge> support = new ArrayList<>();
    for (Question question : questions) {
      List<Edge> edges = question.betweenPages(judge);
      List<Edge> alarms = alarms(edges);
      if (question.reach() == Reach.DIFFERENT) {
        scopes.addAll(alarms);
        continue;
      }
      drafts.addAll(alarm(alarms));
      drafts.addAll(within(question));
      if (judge.rule().items()) {
        support.addAll(harmless(edges));
      } else if (alarms.isEmpty()) {
        drafts.addAll(support(harmless(edges)));
      } else if (!judge.rule().provenBy(question.scope())) {
        // Several regimens hold side by side: that pages share one is worth saying.
        drafts.addAll(support(
            edges.stream().filter(edge -> edge.verdict() == Verdict.AGREE).toList()));
      }
    }
    drafts.addAll(support(unless(Verdict.AGREE, support)));
    if (!scopes.isEmpty()) {
      drafts.add(new Draft(scopes.stream().sorted(Edge.WORST_FIRST).toList(), Verdict.SCOPE));
    }
    return Draft.merged(drafts).stream()
        .map(draft -> maker.make(draft.edges(), draft.verdict()))
        .toList();
  }

  /** The same figure in two scopes of which one is written for the other by mistake. */
  private List<Draft> mistaken(Map<Map<String, String>, List<Position>> positions) {
    List<Draft> drafts = new ArrayList<>();
    if (judge.rule().mistaken().isEmpty() || positions.size() > ALL_SCOPES) {
      return drafts;
    }
    positions.forEach((a, ones) -> positions.forEach((b, twos) -> {
      List<String> values =
          a.toString().compareTo(b.toString()) < 0 ? gate.mistaken(a, b) : List.of();
      if (!values.isEmpty()) {
        List<Edge> edges = SameFigure.edges(ones, values.get(0), twos, values.get(1));
        drafts.addAll(alarm(alarms(edges)));
      }
    }));
    return drafts;
  }

  /** Every two scopes that have to do with one another, and each scope by itself. */
  private List<Question> questions(Map<Map<String, String>, List<Position>> positions) {
    List<Map<String, String>> scopes = List.copyOf(positions.keySet());
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < scopes.size(); i++) {
      List<Position> own = positions.getOrDefault(scopes.get(i), List.of());
      questions.add(new Question(own, own, true, Reach.FULL, scopes.get(i)));
      for (int j = i + 1; j < scopes.size() && scopes.size() <= ALL_SCOPES; j++) {
        if (gate.between(scopes.get(i), scopes.get(j)) != Reach.UNRELATED) {
          questions.addAll(across(
              new Part(scopes.get(i), own),
              new Part(scopes.get(j), positions.getOrDefault(scopes.get(j), List.of()))));
        }
      }
    }
    return questions;
  }

  /**
   * The questions between two scopes.
   *
   * <p>Beside an injection, who says "oral" differs and who says nothing is silent, although both
   * are one scope among themselves.
   */
  private List<Question> across(Part left, Part right) {
    List<Question> questions = new ArrayList<>();
    for (Part one : left.byUsualLimits(right.scope(), gate)) {
      for (Part two : right.byUsualLimits(left.scope(), gate)) {
        Reach reach = gate.between(one.scope(), two.scope());
        if (reach != Reach.UNRELATED) {
          questions.add(new Question(
              one.positions(), two.positions(), false, reach, shared(one.scope(), two.scope())));
        }
      }
    }
    return questions;
  }

  private static List<Draft> alarm(List<Edge> alarms) {
    return alarms.isEmpty()
        ? List.of()
        : List.of(new Draft(worst(alarms), alarms.get(0).verdict()));
  }

  private static List<Draft> support(List<Edge> edges) {
    return edges.isEmpty()
        ? List.of()
        : connected(edges).stream()
            .map(together -> new Draft(together, together.get(0).verdict()))
            .toList();
  }

  /** The edges of one verdict alone if there are any, else all. */
  private static List<Edge> unless(Verdict verdict, List<Edge> edges) {
    List<Edge> alone = edges.stream().filter(edge -> edge.verdict() == verdict).toList();
    return alone.isEmpty() ? edges : alone;
  }

  private static List<Edge> harmless(List<Edge> edges) {
    return edges.isEmpty()
        ? edges
        : edges.stream().filter(edge -> HARMLESS.contains(edge.verdict())).toList();
  }

  private List<Draft> within(Question question) {
    List<Draft> drafts = new ArrayList<>();
    for (List<Position> own : question.pagesOfSeveralMinds().values()) {
      List<Edge> alarms = alarms(question.within(own, judge)).stream()
          .filter(edge -> WITHIN.contains(edge.verdict())
              && judge.holdsOnOnePage(edge, question.scope())
              && !OneBreath.holds(edge))
          .toList();
      drafts.addAll(alarm(alarms));
    }
    return drafts;
  }

  /** Worst first. Most questions have no edge at all, and streams are slow to start. */
  private static List<Edge> alarms(List<Edge> edges) {
    return edges.isEmpty()
        ? edges
        : edges.stream()
            .filter(edge -> !HARMLESS.contains(edge.verdict()))
            .sorted(Edge.WORST_FIRST)
            .toList();
  }

  /** Of edges in order, those with the first one's verdict. */
  private static List<Edge> worst(List<Edge> edges) {
    return edges.stream()
        .filter(edge -> edge.verdict() == edges.get(0).verdict())
        .toList();
  }

  /** Edges that hang together through a position, worst first in each part. */
  private static Collection<List<Edge>> connected(List<Edge> edges) {
    Map<Position.Key, Position.Key> leader = new HashMap<>();
    for (Edge edge : edges) {
      leader.put(leaderOf(edge.one().key(), leader), leaderOf(edge.two().key(), leader));
    }
    Map<Position.Key, List<Edge>> parts = new TreeMap<>();
    for (Edge edge : edges) {
      parts
          .computeIfAbsent(leaderOf(edge.one().key(), leader), key -> new ArrayList<>())
          .add(edge);
    }
    parts.values().forEach(part -> part.sort(Edge.WORST_FIRST));
    return parts.values();
  }

  private static Position.Key leaderOf(Position.Key key, Map<Position.Key, Position.Key> leader) {
    Position.Key at = key;
    while (!leader.getOrDefault(at, at).equals(at)) {
      at = leader.getOrDefault(at, at);
    }
    return at;
  }

  private static Map<String, String> shared(Map<String, String> a, Map<String, String> b) {
    Map<String, String> shared = new LinkedHashMap<>();
    a.forEach((axis, value) -> {
      if (value.equals(b.get(axis))) {
        shared.put(axis, value);
      }
    });
    return shared;
  }
}
