package dev.touchstone.compare.question;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.value.Edge;
import dev.touchstone.compare.value.Position;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What becomes one finding.
 *
 * @param edges the worst first, never empty
 * @param verdict what an editor sees
 */
record Draft(List<Edge> edges, Verdict verdict) {

  /**
   * Says once what several scopes give occasion to say: the same pages with the same values, and with a
   * statement in common. "25 mg to begin with" beside "25 mg" for adults and "25 mg" in panic is one
   * question to an editor.
   */
  static List<Draft> merged(List<Draft> drafts) {
    if (drafts.size() < 2) {
      return drafts;
    }
    Map<String, List<Draft>> alike = new LinkedHashMap<>();
    Set<Verdict> repeated = repeatedVerdicts(drafts);
    for (Draft draft : drafts) {
      // Most verdicts are given once, and need not be compared by what they rest on.
      boolean mayBeTwin = repeated.contains(draft.verdict);
      String content = mayBeTwin ? draft.content() : draft.verdict.toString();
      alike.computeIfAbsent(content, any -> new ArrayList<>()).add(draft);
    }
    List<Draft> merged = new ArrayList<>();
    alike.values().forEach(some -> merged.addAll(some.size() == 1 ? some : joined(some)));
    return merged;
  }

  private static Set<Verdict> repeatedVerdicts(List<Draft> drafts) {
    Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
    Set<Verdict> repeated = EnumSet.noneOf(Verdict.class);
    for (Draft draft : drafts) {
      if (!seen.add(draft.verdict)) {
        repeated.add(draft.verdict);
      }
    }
    return repeated;
  }

  /** Drafts of one content, those that hang together through a claim as one. */
  private static List<Draft> joined(List<Draft> alike) {
    int[] leader = new int[alike.size()];
    Map<String, Integer> draftOfClaim = new HashMap<>();
    for (int i = 0; i < leader.length; i++) {
      leader[i] = i;
      for (Edge edge : alike.get(i).edges()) {
        for (Position side : List.of(edge.one(), edge.two())) {
          for (Claim claim : side.claims()) {
            Integer before = draftOfClaim.putIfAbsent(claim.id(), i);
            if (before != null) {
              leader[leaderOf(leader, i)] = leaderOf(leader, before);
            }
          }
        }
      }
    }
    Map<Integer, List<Edge>> parts = new LinkedHashMap<>();
    for (int i = 0; i < leader.length; i++) {
      parts
          .computeIfAbsent(leaderOf(leader, i), first -> new ArrayList<>())
          .addAll(alike.get(i).edges());
    }
    return parts.values().stream()
        .map(edges -> new Draft(
            edges.stream().sorted(Edge.WORST_FIRST).toList(), alike.get(0).verdict()))
        .toList();
  }

  private static int leaderOf(int[] leader, int draft) {
    int at = draft;
    while (leader[at] != at) {
      at = leader[at];
    }
    return at;
  }

  /** The verdict, the pages and what they say. */
  private String content() {
    TreeSet<String> sources = new TreeSet<>();
    TreeSet<String> values = new TreeSet<>();
    for (Edge edge : edges) {
      boolean inCases = edge.standing().relation() == Relation.EXCLUSIVE;
      for (Position side : List.of(edge.one(), edge.two())) {
        sources.addAll(side.sources());
        String name = inCases ? side.key().status() : "";
        values.add(side.key().value() + " " + side.key().polarity() + " " + name);
      }
    }
    return verdict + " " + sources + " " + values;
  }
}
