package dev.touchstone.review.desk;

import dev.touchstone.compare.Finding;
import dev.touchstone.review.evidence.Case;

/**
 * A finding in the queue.
 *
 * @param finding as the run wrote it
 * @param about the same as a case, without what surrounds its quotes
 * @param question what it is about, in words
 * @param gist all values in one line
 * @param haystack what a search looks through, in lower case
 * @param toDecide whether somebody has to decide it
 */
public record Item(
    Finding finding, Case about, String question, String gist, String haystack, boolean toDecide) {

  /** Names it in addresses: its evidence. */
  public String key() {
    return about.evidence();
  }
}
