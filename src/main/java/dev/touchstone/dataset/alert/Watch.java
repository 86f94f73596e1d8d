package dev.touchstone.dataset.alert;

import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import dev.touchstone.dataset.changes.ChangeFinder;
import dev.touchstone.dataset.changes.Changes;
import dev.touchstone.dataset.changes.Delta;
import dev.touchstone.dataset.changes.FindingState;
import dev.touchstone.dataset.changes.PageState;
import dev.touchstone.dataset.changes.RecordedRun;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be told.
 *
 * @param subjects drugs, as in the data sets; empty for all
 * @param attributes codes; empty for all
 * @param severity the least; null for any
 * @param verdicts empty for those that need a decision
 */
public record Watch(
    Set<String> subjects,
    Set<String> attributes,
    @Nullable Severity severity,
    Set<Verdict> verdicts) {

  /** Everything that needs a decision, every changed value and page. */
  public static final Watch ALL = new Watch(Set.of(), Set.of(), null, Set.of());

  public Watch {
    subjects = Set.copyOf(subjects);
    attributes = Set.copyOf(attributes);
    verdicts = Set.copyOf(verdicts);
  }

  /** What is to be told of the differences between two runs. */
  public Changes of(Delta delta, @Nullable RecordedRun before, RecordedRun now) {
    Changes all = new ChangeFinder(delta, this::shows).between(before, now);
    boolean findingsOnly = severity != null || !verdicts.isEmpty();
    return new Changes(
        before,
        now,
        all.findings(),
        findingsOnly ? List.of() : all.values().stream().filter(this::shows).toList(),
        findingsOnly ? List.of() : all.pages().stream().filter(this::shows).toList());
  }

  private boolean shows(FindingState finding) {
    Severity least = severity;
    boolean wanted = verdicts.isEmpty()
        ? finding.verdict().needsDecision()
        : verdicts.contains(finding.verdict());
    return wanted
        && (least == null || finding.severity().compareTo(least) <= 0)
        && isAbout(finding.subject(), finding.attribute());
  }

  private boolean shows(Changes.OfValue change) {
    return isAbout(change.now().subject(), change.now().attribute());
  }

  /** A page counts if it says, or said, something that is watched. */
  private boolean shows(Changes.OfPage change) {
    return (subjects.isEmpty() && attributes.isEmpty())
        || Stream.of(change.old(), change.now())
            .flatMap(page -> page == null ? Stream.<PageState.Said>empty() : page.claims().stream())
            .anyMatch(claim -> isAbout(claim.subject(), claim.attribute()));
  }

  private boolean isAbout(String subject, String attribute) {
    return (subjects.isEmpty() || subjects.contains(subject))
        && (attributes.isEmpty() || attributes.contains(attribute));
  }
}
