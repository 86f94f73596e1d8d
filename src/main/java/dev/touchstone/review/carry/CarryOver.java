package dev.touchstone.review.carry;

import dev.touchstone.review.evidence.Case;
import dev.touchstone.review.evidence.CaseKind;
import dev.touchstone.review.ledger.Decision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says of every decision what became of it in a run. None is left out, and none is moved to other
 * evidence: a stale decision holds only after somebody has looked at old and new and renewed it.
 */
public final class CarryOver {

  /** A claim or a removed block is the same one, changed, if it has that much in common. */
  private static final double SAME_PIECE = 0.45;

  private final Map<String, Case> byEvidence = new HashMap<>();
  private final Map<String, List<Case>> byQuestion = new HashMap<>();

  /** @param cases everything in the run that can be decided */
  public CarryOver(Collection<Case> cases) {
    for (Case about : cases) {
      byEvidence.putIfAbsent(about.evidence(), about);
      byQuestion.computeIfAbsent(question(about), question -> new ArrayList<>()).add(about);
    }
  }

  private record Pair(Decision decision, Case now, double likeness) {}

  /**
   * What became of decisions, one answer each, in their order.
   *
   * @param decisions those that count, at most one on an evidence
   */
  public List<Carried> of(Collection<Decision> decisions) {
    Set<String> taken = new HashSet<>();
    List<Decision> changed = new ArrayList<>();
    for (Decision decision : decisions) {
      if (byEvidence.containsKey(decision.evidence())) {
        taken.add(decision.evidence());
      } else {
        changed.add(decision);
      }
    }
    Map<String, Case> successors = successors(changed, taken);
    List<Carried> carried = new ArrayList<>();
    for (Decision decision : decisions) {
      carried.add(fate(decision, successors));
    }
    return Collections.unmodifiableList(carried);
  }

  private Carried fate(Decision decision, Map<String, Case> successors) {
    Case same = byEvidence.get(decision.evidence());
    if (same != null) {
      return new Carried(decision, Fate.CARRIED, same, List.of());
    }
    Case next = successors.get(decision.id());
    return next == null
        ? new Carried(decision, Fate.ORPHANED, null, List.of())
        : new Carried(decision, Fate.STALE, next, Shift.between(decision.about(), next));
  }

  /** By decision: the undecided case of the same question that is most like it; one case once. */
  private Map<String, Case> successors(List<Decision> changed, Set<String> taken) {
    List<Pair> pairs = new ArrayList<>();
    for (Decision decision : changed) {
      for (Case now : byQuestion.getOrDefault(question(decision.about()), List.of())) {
        double likeness = Likeness.of(decision.about(), now);
        if (!taken.contains(now.evidence()) && likeness > least(now.kind())) {
          pairs.add(new Pair(decision, now, likeness));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness)
        .thenComparing(pair -> pair.decision.id())
        .thenComparing(pair -> pair.now.evidence()));
    Map<String, Case> successors = new HashMap<>();
    for (Pair pair : pairs) {
      if (!successors.containsKey(pair.decision.id()) && taken.add(pair.now.evidence())) {
        successors.put(pair.decision.id(), pair.now);
      }
    }
    return successors;
  }

  /** A finding asks one question; a page may claim or lose many things of one kind. */
  private static double least(CaseKind kind) {
    return kind == CaseKind.FINDING ? 0 : SAME_PIECE;
  }

  private static String question(Case about) {
    String pages = about.kind() == CaseKind.FINDING ? "" : about.sources();
    return String.join(
        "\n",
        about.kind().code(),
        about.subject(),
        about.attribute(),
        about.scope().toString(),
        pages);
  }
}
