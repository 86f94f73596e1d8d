package dev.touchstone.compare.question;

import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.reason.FindingMaker;
import dev.touchstone.compare.rule.AttributeRule;
import dev.touchstone.compare.scope.Reach;
import dev.touchstone.compare.scope.ScopeGate;
import dev.touchstone.compare.value.Edge;
import dev.touchstone.compare.value.Judge;
import dev.touchstone.compare.value.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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

  private static final Set<Verdict> HARMLESS = EnumSet.of(Verdict.AGREE, Verdict.COMPATIBLE);
  private static final Set<Verdict> AGREE = EnumSet.of(Verdict.AGREE);
  private static final Set<Verdict> ALARMS = EnumSet.complementOf(EnumSet.copyOf(HARMLESS));

  /** What an editor is told of a page by itself: a plain contradiction, or two ranges for one. */
  private static final Set<Verdict> WITHIN =
      EnumSet.of(Verdict.CONFLICT, Verdict.SUSPECT_UNIT, Verdict.OVERLAP);

  public List<Finding> compare(Map<Map<String, String>, List<Position>> positions) {
    if (isOfOneMind(positions)) {
      return List.of();
    }
    List<Question> questions = questions(positions);
    List<Draft> drafts = new ArrayList<>(mistaken(positions));
    List<Edge> scopes = new ArrayList<>();
    List<Edge> support = new ArrayList<>();
    Map<String, Set<String>> saidBy = saidByPages(positions);
    for (Question question : questions) {
      List<Edge> edges = new ArrayList<>(question.betweenPages(judge));
      if (!saidBy.isEmpty()) {
        edges.removeIf(edge -> isOfTwoRegimens(edge, question.scope(), saidBy));
      }
      List<Edge> alarms = alarms(edges);
      if (question.reach() == Reach.DIFFERENT) {
        scopes.addAll(alarms);
        continue;
      }
      drafts.addAll(alarm(alarms));
      drafts.addAll(within(question));
      if (judge.rule().items()) {
        support.addAll(of(HARMLESS, edges));
      } else if (alarms.isEmpty()) {
        drafts.addAll(support(of(HARMLESS, edges)));
      } else if (!judge.rule().provenBy(question.scope())) {
        // Several regimens hold side by side: that pages share one is worth saying.
        drafts.addAll(support(of(AGREE, edges)));
      }
    }
    drafts.addAll(support(agreeingIfAny(support)));
    if (!scopes.isEmpty()) {
      scopes.sort(Edge.WORST_FIRST);
      drafts.add(new Draft(scopes, Verdict.SCOPE));
    }
    List<Finding> findings = new ArrayList<>();
    for (Draft draft : Draft.merged(drafts)) {
      findings.add(maker.make(draft.edges(), draft.verdict()));
    }
    return findings;
  }

  /** For a page, the values that it gives for cases that it names, each with its kind. */
  private Map<String, Set<String>> saidByPages(Map<Map<String, String>, List<Position>> positions) {
    List<String> cases = judge.rule().regimens();
    if (cases.isEmpty()) {
      return Map.of(); // of most attributes
    }
    Map<String, Set<String>> saidBy = new HashMap<>();
    positions.forEach((scope, some) -> {
      if (!Collections.disjoint(scope.keySet(), cases)) {
        some.forEach(position -> position
            .sources()
            .forEach(page ->
                saidBy.computeIfAbsent(page, p -> new HashSet<>()).add(value(position, scope))));
      }
    });
    return saidBy;
  }

  private static String value(Position position, Map<String, String> scope) {
    return scope.getOrDefault("kind", "") + " " + position.key().value();
  }

  /**
   * Whether the pages of one side tell of the other's figure as well, for another case than those that both
   * name none of: a weekly injection and a daily tablet.
   */
  private boolean isOfTwoRegimens(
      Edge edge, Map<String, String> scope, Map<String, Set<String>> saidBy) {
    if (edge.verdict() != Verdict.CONFLICT
        || edge.one().key().value().equals(edge.two().key().value())) {
      return false;
    }
    return isGeneral(scope)
        && (allSay(edge.one(), value(edge.two(), scope), saidBy)
            || allSay(edge.two(), value(edge.one(), scope), saidBy));
  }

  /** Whether the scope names no special case. */
  private boolean isGeneral(Map<String, String> scope) {
    AttributeRule rule = judge.rule();
    for (String axis : scope.keySet()) {
      if (rule.exceptions().contains(axis) && !rule.keys().contains(axis)) {
        return false;
      }
    }
    return true;
  }

  private static boolean allSay(Position side, String other, Map<String, Set<String>> saidBy) {
    for (String page : side.sources()) {
      if (!saidBy.getOrDefault(page, Set.of()).contains(other)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one page says one thing, beside which nothing stands: so are most items. */
  private static boolean isOfOneMind(Map<Map<String, String>, List<Position>> positions) {
    return positions.isEmpty()
        || (positions.size() == 1 && isOfOneVoice(positions.values().iterator().next()));
  }

  /** Whether it is one position of one page, which has nothing to be set against. */
  private static boolean isOfOneVoice(List<Position> positions) {
    return positions.size() == 1 && positions.get(0).sources().size() == 1;
  }

  /** The same figure in two scopes of which one is written for the other by mistake. */
  private List<Draft> mistaken(Map<Map<String, String>, List<Position>> positions) {
    List<Draft> drafts = new ArrayList<>();
    Set<String> axes = judge.rule().mistaken().keySet();
    if (axes.isEmpty() || positions.size() > ALL_SCOPES) {
      return drafts;
    }
    Map<Map<String, String>, List<Position>> stating = new LinkedHashMap<>(positions);
    stating.keySet().removeIf(scope -> Collections.disjoint(scope.keySet(), axes));
    stating.forEach((a, ones) -> stating.forEach((b, twos) -> {
      List<String> values =
          a.toString().compareTo(b.toString()) < 0 ? gate.mistaken(a, b) : List.of();
      if (!values.isEmpty()) {
        List<Edge> edges = SameFigure.edges(ones, values.get(0), twos, values.get(1));
        drafts.addAll(alarm(alarms(edges)));
      }
    }));
    return drafts;
  }

  /** Every two scopes that have to do with one another, and each scope in which anything can meet. */
  private List<Question> questions(Map<Map<String, String>, List<Position>> positions) {
    List<Whole> wholes = new ArrayList<>();
    positions.forEach((scope, own) -> wholes.add(new Whole(scope, own, gate)));
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < wholes.size(); i++) {
      Whole one = wholes.get(i);
      if (!isOfOneVoice(one.positions())) {
        questions.add(
            new Question(one.positions(), one.positions(), true, Reach.FULL, one.scope()));
      }
      for (int j = i + 1; j < wholes.size() && wholes.size() <= ALL_SCOPES; j++) {
        Reach reach = gate.between(one.scope(), wholes.get(j).scope());
        if (reach != Reach.UNRELATED) {
          questions.addAll(across(one, wholes.get(j), reach));
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
   *
   * @param reach between the two as wholes
   */
  private List<Question> across(Whole left, Whole right, Reach reach) {
    List<Question> questions = new ArrayList<>();
    for (Part one : left.beside(right.scope())) {
      for (Part two : right.beside(left.scope())) {
        // Where no part has a limit more than its whole, they are the wholes.
        boolean areWhole = one.scope().size() == left.scope().size()
            && two.scope().size() == right.scope().size();
        Reach between = areWhole ? reach : gate.between(one.scope(), two.scope());
        if (between != Reach.UNRELATED) {
          questions.add(new Question(
              one.positions(), two.positions(), false, between, shared(one.scope(), two.scope())));
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
    List<Draft> drafts = new ArrayList<>();
    for (List<Edge> together : connected(edges)) {
      drafts.add(new Draft(together, together.get(0).verdict()));
    }
    return drafts;
  }

  /** The edges that agree if there are any, else all. */
  private static List<Edge> agreeingIfAny(List<Edge> edges) {
    List<Edge> agreeing = of(AGREE, edges);
    return agreeing.isEmpty() ? edges : agreeing;
  }

  private static List<Edge> of(Set<Verdict> verdicts, List<Edge> edges) {
    List<Edge> some = new ArrayList<>();
    for (Edge edge : edges) {
      if (verdicts.contains(edge.verdict())) {
        some.add(edge);
      }
    }
    return some;
  }

  private List<Draft> within(Question question) {
    List<Draft> drafts = new ArrayList<>();
    for (List<Position> own : question.pagesOfSeveralMinds().values()) {
      List<Edge> alarms = alarms(question.within(own, judge));
      alarms.removeIf(edge -> !WITHIN.contains(edge.verdict())
          || !judge.holdsOnOnePage(edge, question.scope())
          || OneBreath.holds(edge));
      drafts.addAll(alarm(alarms));
    }
    return drafts;
  }

  /** Worst first. */
  private static List<Edge> alarms(List<Edge> edges) {
    List<Edge> alarms = of(ALARMS, edges);
    alarms.sort(Edge.WORST_FIRST);
    return alarms;
  }

  /** Of edges in order, those with the first one's verdict. */
  private static List<Edge> worst(List<Edge> edges) {
    return of(EnumSet.of(edges.get(0).verdict()), edges);
  }

  /** Edges that hang together through a position, worst first in each part. */
  private static Collection<List<Edge>> connected(List<Edge> edges) {
    if (edges.size() < 2) {
      return edges.isEmpty() ? List.of() : List.of(edges); // as most are
    }
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
