package dev.touchstone.dataset.changes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All in which the records of two runs differ.
 *
 * @param findings by evidence; with the same evidence on both sides, the verdict or severity differs
 * @param pages by id
 * @param earlier evidence of findings that only the later run has, and a run before the other had
 */
public record Delta(
    List<Pair<FindingState>> findings, List<Pair<PageState>> pages, Set<String> earlier) {

  public Delta {
    findings = List.copyOf(findings);
    pages = List.copyOf(pages);
    earlier = Set.copyOf(earlier);
  }

  /**
   * The same thing in two runs.
   *
   * @param old null if only the later run has it
   * @param now null if only the earlier run has it
   */
  public record Pair<T>(@Nullable T old, @Nullable T now) {}
}
