package dev.touchstone.review.audit;

import dev.touchstone.review.evidence.Case;
import dev.touchstone.review.evidence.CaseKind;
import dev.touchstone.review.evidence.Ground;
import dev.touchstone.review.ledger.Answer;
import dev.touchstone.review.ledger.Decision;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts what editors overruled. Only decisions that settle something count; one decision counts once
 * for each rule, source and verdict that it judges.
 *
 * <p>A correction of a claim, or a removed piece that is content, judges the rule that read or removed
 * the words. Accepting a side, or none, judges the pages that say so. A finding that is no conflict
 * judges the program's verdict; the pages and rules behind it may be right.
 */
public final class Audit {

  private static final Comparator<Overruled> WORST_FIRST = Comparator.comparing(Overruled::kind)
      .thenComparing(row -> -row.overruled())
      .thenComparing(row -> -row.judged())
      .thenComparing(Overruled::name);

  private final Map<String, Overruled> rows = new TreeMap<>();

  private Audit() {}

  /**
   * Rows by kind, those most often overruled first.
   *
   * @param decisions those that count
   */
  public static List<Overruled> of(Collection<Decision> decisions) {
    Audit audit = new Audit();
    decisions.stream().filter(decision -> decision.answer().settles()).forEach(audit::add);
    return audit.rows.values().stream().sorted(WORST_FIRST).toList();
  }

  private void add(Decision decision) {
    Case about = decision.about();
    if (about.kind() != CaseKind.FINDING) {
      about.grounds().stream()
          .map(Ground::rule)
          .distinct()
          .forEach(rule -> count("rule", rule, true));
      return;
    }
    count("verdict", about.verdict(), decision.answer() == Answer.NOT_A_CONFLICT);
    if (decision.answer() != Answer.NOT_A_CONFLICT) {
      addSources(about, decision);
    }
    about.grounds().stream()
        .map(Ground::rule)
        .distinct()
        .forEach(rule -> count("rule", rule, false));
  }

  /** A page is wrong if it says nothing that was accepted. */
  private void addSources(Case about, Decision decision) {
    Set<String> right = new HashSet<>();
    Set<String> all = new HashSet<>();
    for (Ground ground : about.grounds()) {
      all.add(ground.source());
      boolean accepted = decision.answer() == Answer.ACCEPT_SIDE;
      if (accepted && ground.said().equals(decision.choice())) {
        right.add(ground.source());
      }
    }
    all.forEach(source -> count("source", source, !right.contains(source)));
  }

  private void count(String kind, String name, boolean wrong) {
    String key = kind + " " + name;
    Overruled row = rows.getOrDefault(key, new Overruled(kind, name, 0, 0));
    rows.put(key, row.plus(wrong));
  }
}
