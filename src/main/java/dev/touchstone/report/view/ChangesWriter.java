package dev.touchstone.report.view;

import dev.touchstone.dataset.alert.ChangesText;
import dev.touchstone.dataset.changes.Changes;
import dev.touchstone.dataset.changes.FindingState;
import dev.touchstone.dataset.changes.PageState;
import dev.touchstone.dataset.changes.RecordedRun;
import dev.touchstone.report.words.OneLine;
import dev.touchstone.report.words.Phrases;
import dev.touchstone.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what has changed since the last run into words. */
final class ChangesWriter {

  /** Of each kind; {@code touchstone diff} has all. */
  private static final int MOST = 50;

  private static final int LONGEST = 200;

  private final Words words;
  private final Phrases phrases;
  private final Set<String> shown;

  /** @param shown ids of the findings that the report has */
  ChangesWriter(Words words, Set<String> shown) {
    this.words = words;
    this.phrases = new Phrases(words);
    this.shown = Set.copyOf(shown);
  }

  /** Null if there is no earlier run. */
  @Nullable
  ChangesView write(@Nullable Changes changes) {
    RecordedRun before = changes == null ? null : changes.before();
    if (changes == null || before == null) {
      return null;
    }
    int left = Math.max(0, changes.findings().size() - MOST)
        + Math.max(0, changes.values().size() - MOST)
        + Math.max(0, changes.pages().size() - MOST);
    return new ChangesView(
        "run " + before.number(),
        ChangesText.summary(changes),
        changes.otherRules() ? ChangesText.OTHER_RULES : "",
        changes.findings().stream().limit(MOST).map(this::finding).toList(),
        changes.values().stream().limit(MOST).map(this::value).toList(),
        changes.pages().stream().limit(MOST).map(ChangesWriter::page).toList(),
        left);
  }

  private ChangesView.Finding finding(Changes.OfFinding change) {
    FindingState old = change.old();
    FindingState now = change.now();
    boolean isGone = change.kind() == Changes.Kind.RESOLVED;
    FindingState told = isGone && old != null ? old : change.shown();
    List<ChangesView.Side> sides = new ArrayList<>();
    if (change.kind() == Changes.Kind.CHANGED && old != null) {
      sides.addAll(sides("was", old));
    }
    String when = isGone ? "was" : change.kind() == Changes.Kind.CHANGED ? "now" : "";
    sides.addAll(sides(when, told));
    return new ChangesView.Finding(
        change.kind().code(),
        told.verdict().code(),
        told.severity().code(),
        words.of("verdict", told.verdict().code()) + ", "
            + words.of("severity", told.severity().code()),
        phrases.question(told.subject(), told.attribute(), told.scope()),
        now != null && shown.contains(now.id()) ? now.id() : "",
        sides);
  }

  private static List<ChangesView.Side> sides(String when, FindingState finding) {
    return finding.sides().stream()
        .map(side -> new ChangesView.Side(
            when,
            OneLine.shorten(side.value(), LONGEST),
            OneLine.shorten(side.quote(), LONGEST),
            OneLine.shorten(String.join(", ", side.sources()), LONGEST)))
        .toList();
  }

  private ChangesView.Value value(Changes.OfValue change) {
    PageState.Said now = change.now();
    return new ChangesView.Value(
        OneLine.shorten(change.page(), LONGEST),
        phrases.question(now.subject(), now.attribute(), now.qualifiers()),
        side("was", change.old()),
        side("now", now));
  }

  private static ChangesView.Side side(String when, PageState.Said claim) {
    return new ChangesView.Side(
        when, OneLine.shorten(claim.value(), LONGEST), OneLine.shorten(claim.quote(), LONGEST), "");
  }

  private static ChangesView.Page page(Changes.OfPage change) {
    return new ChangesView.Page(
        change.kind().code(),
        OneLine.shorten(change.shown().id(), LONGEST),
        OneLine.shorten(change.shown().error(), LONGEST));
  }
}
