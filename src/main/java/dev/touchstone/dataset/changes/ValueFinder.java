package dev.touchstone.dataset.changes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two states of a page in, the values that it changed out. */
final class ValueFinder {

  /** Share of words that a sentence keeps if it is the same one with another value. */
  private static final double SAME_SENTENCE = 0.4;

  /** More claims on one question are compared in their order only, so that time stays linear. */
  private static final int MANY = 50;

  private ValueFinder() {}

  /** In the order of the older page. What is claimed no more, or newly, is no changed value. */
  static List<Changes.OfValue> between(PageState old, PageState now) {
    Map<String, List<PageState.Said>> before = byQuestion(old.claims());
    Map<String, List<PageState.Said>> after = byQuestion(now.claims());
    List<Changes.OfValue> changes = new ArrayList<>();
    before.forEach((question, claims) -> {
      List<PageState.Said> gone = without(claims, after.getOrDefault(question, List.of()));
      List<PageState.Said> fresh = without(after.getOrDefault(question, List.of()), claims);
      for (PageState.Said claim : gone) {
        PageState.Said next = successor(claim, fresh);
        if (next != null) {
          fresh.remove(next);
          changes.add(new Changes.OfValue(now.id(), claim, next));
        }
      }
    });
    return changes;
  }

  private static Map<String, List<PageState.Said>> byQuestion(List<PageState.Said> claims) {
    Map<String, List<PageState.Said>> questions = new LinkedHashMap<>();
    for (PageState.Said claim : claims) {
      String question = claim.subject() + "\n" + claim.attribute() + "\n" + claim.qualifiers();
      questions.computeIfAbsent(question, key -> new ArrayList<>()).add(claim);
    }
    return questions;
  }

  /** Claims whose value none of the others gives; a value that is said twice counts once. */
  private static List<PageState.Said> without(
      List<PageState.Said> claims, List<PageState.Said> others) {
    Set<String> values = new HashSet<>();
    others.forEach(other -> values.add(other.value()));
    List<PageState.Said> left = new ArrayList<>();
    for (PageState.Said claim : claims) {
      if (values.add(claim.value())) {
        left.add(claim);
      }
    }
    return left;
  }

  private static PageState.@Nullable Said successor(
      PageState.Said claim, List<PageState.Said> fresh) {
    PageState.Said best = null;
    double most = SAME_SENTENCE;
    WordSet words = WordSet.of(claim.sentence());
    for (PageState.Said candidate : fresh.subList(0, Math.min(MANY, fresh.size()))) {
      double likeness = likeness(words, WordSet.of(candidate.sentence()));
      if (likeness > most) {
        most = likeness;
        best = candidate;
      }
    }
    return best;
  }

  private static double likeness(WordSet one, WordSet other) {
    return one.shared(other) / (double) one.either(other);
  }
}
