package dev.touchstone.vet.criteria;

import dev.touchstone.clean.Reason;
import java.util.List;

/**
 * Words that decide a criterion.
 *
 * @param says what they show, as an editor reads it
 * @param words regular expressions over one line of the page, letter case ignored
 * @param unless regular expressions that take the sign back where they match the same line
 * @param zones where it counts: {@code content}, {@code outside}, or codes of removals; empty for
 *     anywhere but in comments and lists of other pages
 * @param removed it also counts as seen where cleaning took something out for one of these reasons
 * @param relation it also counts as seen where a link has one of these in its {@code rel}
 * @param needs ids of requirements without which it means nothing
 * @param least how many lines must show it; 0 for one
 * @param topic whether the line, or one beside it, must name what the page is about
 * @param leadsElsewhere whether the line must be off the topic and hold a link to another site whose
 *     words occur nowhere else on the page
 * @param unquoted whether words in quotation marks do not count, since they are somebody else's
 * @param weak whether it leaves doubt
 */
public record Sign(
    String says,
    List<String> words,
    List<String> unless,
    List<String> zones,
    List<Reason> removed,
    List<String> relation,
    List<String> needs,
    int least,
    boolean topic,
    boolean leadsElsewhere,
    boolean unquoted,
    boolean weak) {

  public Sign {
    words = List.copyOf(words);
    unless = List.copyOf(unless);
    zones = List.copyOf(zones);
    removed = List.copyOf(removed);
    relation = List.copyOf(relation);
    needs = List.copyOf(needs);
    if (says.isEmpty()) {
      throw new IllegalArgumentException("a sign needs words under says: " + words);
    }
  }
}
