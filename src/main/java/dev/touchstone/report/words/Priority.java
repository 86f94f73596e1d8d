package dev.touchstone.report.words;

import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an editor should look at, and in which order. */
public final class Priority {

  /**
   * Findings that need a decision before settled ones; among the former the gravest severity first,
   * then the worst verdict; then by subject and attribute, so that related findings stand together.
   */
  public static final Comparator<Finding> WORST_FIRST = Comparator.comparing(
          (Finding finding) -> finding.verdict().needsDecision() ? 0 : 1)
      .thenComparing(
          finding -> finding.verdict().needsDecision() ? finding.severity() : Severity.INFO)
      .thenComparing(finding -> rank(finding.verdict()))
      .thenComparing(Finding::subject)
      .thenComparing(Finding::attribute)
      .thenComparing(Finding::id);

  private Priority() {}

  /** The same counts, worst verdict first. */
  public static SortedMap<Verdict, Integer> inOrder(Map<Verdict, Integer> counts) {
    SortedMap<Verdict, Integer> sorted = new TreeMap<>(Comparator.comparing(Priority::rank));
    sorted.putAll(counts);
    return sorted;
  }

  private static int rank(Verdict verdict) {
    return switch (verdict) {
      case CONFLICT -> 0;
      case SUSPECT_UNIT -> 1;
      case OVERLAP -> 2;
      case UNDECIDED -> 3;
      case SUSPECT_EXTRACTION -> 4;
      case SUPERSEDED -> 5;
      case DERIVED -> 6;
      case SCOPE -> 7;
      case COMPATIBLE -> 8;
      case AGREE -> 9;
    };
  }
}
