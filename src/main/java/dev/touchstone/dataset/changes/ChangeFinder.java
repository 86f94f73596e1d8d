package dev.touchstone.dataset.changes;

import dev.touchstone.dataset.changes.Changes.Kind;
import dev.touchstone.dataset.changes.Delta.Pair;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Says what the differences of two runs mean: new, resolved, reopened, changed. */
public final class ChangeFinder {

  private static final Comparator<Changes.OfFinding> WORST_FIRST = Comparator.comparing(
          Changes.OfFinding::kind)
      .thenComparing(change -> change.shown().severity())
      .thenComparing(change -> change.shown().verdict())
      .thenComparing(change -> change.shown().subject())
      .thenComparing(change -> change.shown().attribute())
      .thenComparing(change -> change.shown().evidence());

  private final Delta delta;
  private final Predicate<FindingState> view;

  /**
   * @param delta in what the runs differ
   * @param view the findings that somebody wants to hear of: one that enters the view is new, one that
   *     leaves it is resolved
   */
  public ChangeFinder(Delta delta, Predicate<FindingState> view) {
    this.delta = delta;
    this.view = view;
  }

  /** All changes, from one run to the other. */
  public Changes between(@Nullable RecordedRun before, RecordedRun now) {
    return new Changes(before, now, findings(), values(), pages());
  }

  private List<Changes.OfFinding> findings() {
    List<Changes.OfFinding> changes = new ArrayList<>();
    for (Pair<FindingState> pair : matched(delta.findings())) {
      Kind kind = kind(pair);
      if (kind != null) {
        changes.add(new Changes.OfFinding(kind, pair.old(), pair.now()));
      }
    }
    changes.sort(WORST_FIRST);
    return changes;
  }

  private @Nullable Kind kind(Pair<FindingState> pair) {
    FindingState old = pair.old();
    FindingState now = pair.now();
    boolean was = old != null && view.test(old);
    boolean is = now != null && view.test(now);
    if (was && is) {
      return Kind.CHANGED;
    }
    if (was) {
      return Kind.RESOLVED;
    }
    if (is) {
      boolean known = now != null && delta.earlier().contains(now.evidence());
      return known ? Kind.REOPENED : Kind.NEW;
    }
    return null;
  }

  /** Joins what went and what came on the same question: of the same pages first, then of any. */
  private static List<Pair<FindingState>> matched(List<Pair<FindingState>> pairs) {
    List<Pair<FindingState>> byPages = joined(pairs, ChangeFinder::questionOfPages);
    return joined(byPages, ChangeFinder::question);
  }

  private static List<Pair<FindingState>> joined(
      List<Pair<FindingState>> pairs, Function<FindingState, String> key) {
    Map<String, Deque<FindingState>> gone = new HashMap<>();
    List<Pair<FindingState>> result = new ArrayList<>();
    for (Pair<FindingState> pair : pairs) {
      FindingState old = pair.old();
      if (pair.now() == null && old != null) {
        gone.computeIfAbsent(key.apply(old), question -> new ArrayDeque<>()).add(old);
      }
    }
    for (Pair<FindingState> pair : pairs) {
      FindingState now = pair.now();
      if (now != null) {
        Deque<FindingState> same = pair.old() == null ? gone.get(key.apply(now)) : null;
        result.add(same == null || same.isEmpty() ? pair : new Pair<>(same.poll(), now));
      }
    }
    gone.values().forEach(rest -> rest.forEach(old -> result.add(new Pair<>(old, null))));
    return result;
  }

  private static String question(FindingState finding) {
    return finding.subject() + "\n" + finding.attribute() + "\n" + finding.scope();
  }

  private static String questionOfPages(FindingState finding) {
    return question(finding) + "\n" + finding.sources();
  }

  private List<Changes.OfValue> values() {
    List<Changes.OfValue> changes = new ArrayList<>();
    for (Pair<PageState> pair : delta.pages()) {
      PageState old = pair.old();
      PageState now = pair.now();
      if (old != null && now != null) {
        changes.addAll(ValueFinder.between(old, now));
      }
    }
    changes.sort(Comparator.comparing(Changes.OfValue::page)); // stable: in the page's order
    return changes;
  }

  private List<Changes.OfPage> pages() {
    List<Changes.OfPage> changes = new ArrayList<>();
    for (Pair<PageState> pair : delta.pages()) {
      PageState old = pair.old();
      PageState now = pair.now();
      if (old == null || now == null) {
        Kind kind = old == null ? Kind.APPEARED : Kind.VANISHED;
        changes.add(new Changes.OfPage(kind, old, now));
      } else if (!old.text().equals(now.text())) {
        changes.add(new Changes.OfPage(Kind.CHANGED, old, now));
      }
    }
    changes.sort(Comparator.comparing((Changes.OfPage change) -> change.kind())
        .thenComparing(change -> change.shown().id()));
    return changes;
  }
}
