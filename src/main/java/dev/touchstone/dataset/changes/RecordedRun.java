package dev.touchstone.dataset.changes;

import java.time.Instant;

/**
 * A run as it was recorded.
 *
 * @param id unique, in all ledgers
 * @param number from 1, in the order in which runs were recorded
 * @param at when
 * @param version of the program
 * @param rules hash of the program, its rules and packs
 * @param inputs hash of all pages' bytes
 * @param pages number of pages, with those that could not be read
 * @param claims number of claims
 * @param findings number of findings
 */
public record RecordedRun(
    String id,
    int number,
    Instant at,
    String version,
    String rules,
    String inputs,
    int pages,
    int claims,
    int findings) {

  /** The same under the number that it got. */
  public RecordedRun withNumber(int given) {
    return new RecordedRun(id, given, at, version, rules, inputs, pages, claims, findings);
  }
}
