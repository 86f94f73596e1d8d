package dev.touchstone.dataset.changes;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What has changed from one run to another.
 *
 * @param before the earlier run; null if there was none, and then nothing has changed
 * @param now the later run
 * @param findings worst first
 * @param values by page
 * @param pages by id
 */
public record Changes(
    @Nullable RecordedRun before,
    RecordedRun now,
    List<OfFinding> findings,
    List<OfValue> values,
    List<OfPage> pages) {

  public Changes {
    findings = List.copyOf(findings);
    values = List.copyOf(values);
    pages = List.copyOf(pages);
  }

  /** What became of something. */
  public enum Kind {
    /** A finding that no recorded run had. */
    NEW,
    /** A finding that was there, was gone, and is back. */
    REOPENED,
    /** Its words, values or verdict are others; a page's text is another. */
    CHANGED,
    /** A finding that is gone, or needs no decision any more. */
    RESOLVED,
    /** A page that was not there. */
    APPEARED,
    /** A page that is gone. */
    VANISHED;

    /** The code as it stands in results. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A finding.
   *
   * @param old as it was; null if there was none
   * @param now as it is; null if there is none
   */
  public record OfFinding(
      Kind kind, @Nullable FindingState old, @Nullable FindingState now) {

    /** As it is, or as it was last. */
    public FindingState shown() {
      return latest(old, now);
    }
  }

  /**
   * A page that gives another value where it gave one before.
   *
   * @param page the page's id
   */
  public record OfValue(String page, PageState.Said old, PageState.Said now) {}

  /**
   * A page whose cleaned text is another, or that came or went.
   *
   * @param old null if it appeared
   * @param now null if it vanished
   */
  public record OfPage(
      Kind kind, @Nullable PageState old, @Nullable PageState now) {

    /** As it is, or as it was last. */
    public PageState shown() {
      return latest(old, now);
    }
  }

  private static <T> T latest(@Nullable T old, @Nullable T now) {
    T shown = now == null ? old : now;
    if (shown == null) {
      throw new IllegalStateException("a change is one of something");
    }
    return shown;
  }

  /** Whether the program, its rules or packs are others: then changes may come of that. */
  public boolean otherRules() {
    return before != null && !before.rules().equals(now.rules());
  }

  /** The findings of one kind. */
  public List<OfFinding> findings(Kind kind) {
    return findings.stream().filter(change -> change.kind() == kind).toList();
  }

  /** The pages of one kind. */
  public List<OfPage> pages(Kind kind) {
    return pages.stream().filter(change -> change.kind() == kind).toList();
  }
}
