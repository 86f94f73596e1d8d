package dev.touchstone.compare.rule;

import java.util.List;

/**
 * What sets a statement in time.
 *
 * @param attributes those that change with time
 * @param past words of a sentence that speaks of what held once
 * @param change words of a sentence that tells how one became the other
 * @param was verbs of a sentence that, on a page that tells of such a change, speaks of what was before
 * @param ended phrases of a sentence that tells of an end: what holds now did not hold before
 * @param lifted phrases that tell, behind a claim and of the same thing, that it has ended: "placed in Schedule V
 *     and removed from control"
 */
public record Dated(
    List<String> attributes,
    List<String> past,
    List<String> change,
    List<String> was,
    List<String> ended,
    List<String> lifted) {

  public Dated {
    attributes = List.copyOf(attributes);
    past = List.copyOf(past);
    change = List.copyOf(change);
    was = List.copyOf(was);
    ended = List.copyOf(ended);
    lifted = List.copyOf(lifted);
  }
}
