package dev.touchstone.claims;

import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Match;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the words before a match deny it, by the pack's lists {@code negation} and {@code
 * no-negation} ("not only"), within one clause.
 */
final class Negation {

  /** Words between a denying word and what it denies, at most. */
  private static final int REACH = 5;

  private static final Set<String> VERBS = Set.of("is", "clause");

  private Negation() {}

  /** The word that denies the match; null where none does. */
  static @Nullable Annotation cue(ReadPassage read, Match match) {
    int at = Math.max(match.start(), read.own());
    int from = Math.max(read.clauseStart(at), at - REACH);
    int to = value(match, match.end());
    for (Annotation cue : read.between(from, to, Set.of("negation"))) {
      if (!isHarmless(read, cue) && !isOver(read, cue.end(), to)) {
        return cue;
      }
    }
    return null;
  }

  /** A denying word after the value no longer denies it. */
  private static int value(Match match, int otherwise) {
    return match.slot("value").stream().mapToInt(Annotation::start).min().orElse(otherwise);
  }

  /** Whether a second verb begins in between: "is not metabolised and is excreted in the urine". */
  private static boolean isOver(ReadPassage read, int start, int end) {
    for (int i = start; i + 1 < end; i++) {
      if (read.lattice().norm(i).equals("and")
          && !read.between(i + 1, i + 2, VERBS).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHarmless(ReadPassage read, Annotation cue) {
    return read
        .between(Math.max(0, cue.start() - 3), cue.start() + 1, Set.of("no-negation"))
        .stream()
        .anyMatch(harmless -> harmless.end() >= cue.end());
  }
}
