package dev.touchstone.report.data;

import dev.touchstone.clean.Reason;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counts of a whole run, whatever part of it the report shows in full.
 *
 * @param pages number of inputs, failed ones included
 * @param failed number of inputs that could not be read
 * @param claims number of claims on all pages
 * @param findings number of findings
 * @param decisions number of findings that need a decision
 * @param verdicts findings by verdict; only verdicts that occur
 * @param severities findings that need a decision, by severity; only severities that occur
 * @param removed pieces taken out of all pages, by reason; only reasons that occur
 * @param kinds claims by attribute
 */
public record Totals(
    int pages,
    int failed,
    int claims,
    int findings,
    int decisions,
    Map<Verdict, Integer> verdicts,
    Map<Severity, Integer> severities,
    Map<Reason, Integer> removed,
    SortedMap<String, Integer> kinds) {

  public Totals {
    verdicts = Collections.unmodifiableMap(verdicts);
    severities = Collections.unmodifiableMap(severities);
    removed = Collections.unmodifiableMap(removed);
    kinds = Collections.unmodifiableSortedMap(kinds);
  }

  /** Counts a run page by page and finding by finding. */
  static final class Counter {

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
    private final Map<Reason, Integer> removed = new EnumMap<>(Reason.class);
    private final SortedMap<String, Integer> kinds = new TreeMap<>();
    private int pages;
    private int failed;
    private int claims;

    void add(PageRow page) {
      pages++;
      failed += page.error() != null ? 1 : 0;
      claims += page.claims();
      page.kinds().forEach((kind, count) -> kinds.merge(kind, count, Integer::sum));
      page.removed().forEach((reason, count) -> removed.merge(reason, count, Integer::sum));
    }

    void add(Finding finding) {
      verdicts.merge(finding.verdict(), 1, Integer::sum);
      if (finding.verdict().needsDecision()) {
        severities.merge(finding.severity(), 1, Integer::sum);
      }
    }

    Totals totals() {
      return new Totals(
          pages,
          failed,
          claims,
          verdicts.values().stream().mapToInt(Integer::intValue).sum(),
          severities.values().stream().mapToInt(Integer::intValue).sum(),
          verdicts,
          severities,
          removed,
          kinds);
    }
  }
}
