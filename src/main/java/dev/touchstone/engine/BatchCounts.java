package dev.touchstone.engine;

import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** How much there is of everything in a batch. */
public final class BatchCounts {

  int claims;
  int subjects;
  private int findings;
  private final TreeSet<String> attributes = new TreeSet<>();
  private final Map<Verdict, Map<Severity, Integer>> kinds = new EnumMap<>(Verdict.class);

  void add(Finding finding) {
    findings++;
    attributes.add(finding.attribute());
    kinds
        .computeIfAbsent(finding.verdict(), key -> new EnumMap<>(Severity.class))
        .merge(finding.severity(), 1, Integer::sum);
  }

  /** Number of claims on all pages. */
  public int claims() {
    return claims;
  }

  /** Number of subjects that claims are about. */
  public int subjects() {
    return subjects;
  }

  /** Number of findings. */
  public int findings() {
    return findings;
  }

  /** Attributes that findings are about. */
  public SortedSet<String> attributes() {
    return Collections.unmodifiableSortedSet(attributes);
  }

  /** Number of findings by verdict, the gravest first; only verdicts that occur. */
  public Map<Verdict, Integer> verdicts() {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    kinds.forEach((verdict, severities) -> counts.put(
        verdict, severities.values().stream().mapToInt(Integer::intValue).sum()));
    return counts;
  }

  /** Number of findings of one verdict, by severity; only severities that occur. */
  public Map<Severity, Integer> severities(Verdict verdict) {
    return new EnumMap<>(kinds.getOrDefault(verdict, new EnumMap<>(Severity.class)));
  }
}
