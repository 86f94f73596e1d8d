package dev.touchstone.engine;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import java.util.List;

/**
 * A finding on disk.
 *
 * @param finding the finding
 * @param places where its claims lie, in the order in which its sides name them
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record Found(Finding finding, long[] places) {

  /**
   * A claim, and where it lies.
   *
   * @param place in the file of all claims
   */
  record Placed(Claim claim, long place) {}

  /**
   * What findings are ordered by, and where one lies.
   *
   * @param finding without its sides
   * @param place of the {@link Found}
   */
  record Entry(Finding finding, long place) {}

  /** The ids of a finding's claims, in the order of {@link #places}. */
  static List<String> claims(Finding finding) {
    return finding.sides().stream().flatMap(side -> side.claims().stream()).toList();
  }
}
