package dev.touchstone.compare;

import java.util.ArrayList;
import java.util.Comparator;
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
record QuestionComparer(ScopeGate gate, Judge judge, FindingMaker maker) {

  /** With more scopes than this, each is compared within itself only. */
  private static final int ALL_SCOPES = 200;

  private static final Set<Verdict> HARMLESS = Set.of(Verdict.AGREE, Verdict.COMPATIBLE);

  /** What an editor is told of a page by itself: a plain contradiction, or two ranges for one. */
  private static final Set<Verdict> WITHIN =
      Set.of(Verdict.CONFLICT, Verdict.SUSPECT_UNIT, Verdict.OVERLAP);

  List<Finding> compare(Map<Map<String, String>, List<Position>> positions) {
    List<Map<String, String>> scopes = List.copyOf(positions.keySet());
    List<Finding> findings = new ArrayList<>();
    List<Edge> apart = new ArrayList<>();
    for (int i = 0; i < scopes.size(); i++) {
      int last = scopes.size() > ALL_SCOPES ? i + 1 : scopes.size();
      for (int j = i; j < last; j++) {
        Reach reach = gate.between(scopes.get(i), scopes.get(j));
        if (reach == Reach.UNRELATED) {
          continue;
        }
        Question question = new Question(
            positions.getOrDefault(scopes.get(i), List.of()),
            positions.getOrDefault(scopes.get(j), List.of()),
            i == j,
            reach == Reach.DIFFERENT ? Reach.FULL : reach,
            shared(scopes.get(i), scopes.get(j)));
        if (reach == Reach.DIFFERENT) {
          apart.addAll(alarms(question.betweenPages(judge)));
        } else {
          findings.addAll(between(question));
          findings.addAll(within(question));
        }
      }
    }
    if (!apart.isEmpty()) {
      findings.add(maker.make(apart, Verdict.SCOPE));
    }
    return findings;
  }

  private List<Finding> between(Question question) {
    List<Edge> edges = question.betweenPages(judge);
    List<Edge> alarms = alarms(edges);
    List<Finding> findings = new ArrayList<>();
    if (!alarms.isEmpty()) {
      findings.add(maker.make(worst(alarms), alarms.get(0).verdict()));
      if (judge.rule().provenBy(question.scope())) {
        return findings; // one question, one finding
      }
      edges = edges.stream().filter(edge -> edge.verdict() == Verdict.AGREE).toList();
    } else {
      edges = edges.stream().filter(edge -> HARMLESS.contains(edge.verdict())).toList();
    }
    for (List<Edge> together : connected(edges)) {
      findings.add(maker.make(together, together.get(0).verdict()));
    }
    return findings;
  }

  private List<Finding> within(Question question) {
    List<Finding> findings = new ArrayList<>();
    for (String page : question.pagesOfSeveralMinds()) {
      List<Edge> alarms = alarms(question.within(page, judge)).stream()
          .filter(edge -> WITHIN.contains(edge.verdict()))
          .toList();
      if (!alarms.isEmpty()) {
        findings.add(maker.make(worst(alarms), alarms.get(0).verdict()));
      }
    }
    return findings;
  }

  private static List<Edge> alarms(List<Edge> edges) {
    return edges.stream()
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
  private static List<List<Edge>> connected(List<Edge> edges) {
    Map<Position.Key, Position.Key> leader = new HashMap<>();
    for (Edge edge : edges) {
      Position.Key one = leaderOf(edge.one().key(), leader);
      Position.Key two = leaderOf(edge.two().key(), leader);
      leader.put(one.compareTo(two) <= 0 ? two : one, one.compareTo(two) <= 0 ? one : two);
    }
    Map<Position.Key, List<Edge>> parts = new TreeMap<>();
    for (Edge edge : edges) {
      parts
          .computeIfAbsent(leaderOf(edge.one().key(), leader), key -> new ArrayList<>())
          .add(edge);
    }
    List<List<Edge>> sorted = new ArrayList<>(parts.values());
    sorted.forEach(part -> part.sort(Edge.WORST_FIRST));
    sorted.sort(Comparator.comparing(part -> part.get(0), Edge.WORST_FIRST));
    return sorted;
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
