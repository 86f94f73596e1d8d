package dev.touchstone.dataset.changes;

import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A finding as a run saw it, without the places on the pages: the same as long as the pages say the
 * same, wherever they say it.
 *
 * @param id its id in its run; depends on places, so it says nothing about change
 * @param evidence hash of what the pages say, as a decision rests on it
 * @param subject as in findings
 * @param attribute as in findings
 * @param scope as in findings
 * @param verdict as in findings
 * @param severity as in findings
 * @param sides who says what
 */
public record FindingState(
    String id,
    String evidence,
    String subject,
    String attribute,
    Map<String, String> scope,
    Verdict verdict,
    Severity severity,
    List<Side> sides) {

  public FindingState {
    scope = Collections.unmodifiableMap(new TreeMap<>(scope));
    sides = List.copyOf(sides);
  }

  /**
   * One of the values that are said.
   *
   * @param value as one line of text
   * @param sources ids of the pages that say so, sorted
   * @param quote the first page's words, perhaps cut
   */
  public record Side(String value, List<String> sources, String quote) {

    public Side {
      sources = List.copyOf(sources);
    }
  }

  /** The same under another id. */
  public FindingState withId(String other) {
    return new FindingState(other, evidence, subject, attribute, scope, verdict, severity, sides);
  }

  /** The pages that take part, sorted, each once. */
  public List<String> sources() {
    return sides.stream()
        .flatMap(side -> side.sources().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
