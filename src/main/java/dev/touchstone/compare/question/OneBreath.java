package dev.touchstone.compare.question;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.value.Edge;

/**
 * What a page says in one breath: who writes two figures, or two legal classes, side by side means two
 * cases, even where we read only one of the words that tell them apart.
 */
final class OneBreath {

  /** In characters, from figure to figure below one heading. */
  private static final int LENGTH = 400;

  /** So many claims of either side are looked at. */
  private static final int CLAIMS_TRIED = 30;

  private static final String CELLS = " | ";

  private OneBreath() {}

  /** Whether any two claims of the sides stand side by side. */
  static boolean holds(Edge edge) {
    return edge.one().claims().stream()
        .limit(CLAIMS_TRIED)
        .anyMatch(one -> edge.two().claims().stream()
            .limit(CLAIMS_TRIED)
            .anyMatch(two -> isOne(one, two, edge)));
  }

  private static boolean isOne(Claim one, Claim two, Edge edge) {
    boolean together = one.sentence().equals(two.sentence()) && !one.sentence().isEmpty();
    if (edge.one().interval() == null) {
      // Words that exclude one another do contradict a sentence apart, and in two cells of a row.
      return together && !between(one, two).contains(CELLS);
    }
    if (together) {
      return true;
    }
    // A wrong unit stands out all the more beside the right one; a table speaks for itself, and so
    // does the text beside it.
    int apart =
        Math.abs(one.evidence().inText().start() - two.evidence().inText().start());
    return edge.verdict() != Verdict.SUSPECT_UNIT
        && apart > 0
        && apart <= LENGTH
        && one.section().equals(two.section())
        && one.sentence().contains(CELLS) == two.sentence().contains(CELLS);
  }

  /** What a sentence or row says from the quote of one claim to that of another. */
  private static String between(Claim one, Claim two) {
    String sentence = one.sentence();
    int first = sentence.indexOf(one.evidence().quote());
    int second = sentence.indexOf(two.evidence().quote());
    return sentence.substring(
        Math.max(0, Math.min(first, second)), Math.max(0, Math.max(first, second)));
  }
}
