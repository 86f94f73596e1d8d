package dev.touchstone.compare;

import dev.touchstone.claims.Claim;
import java.util.List;

/** Compares what pages say on one question. Thread-safe. */
public final class Comparer {

  /**
   * Compares the claims of one subject and attribute.
   *
   * @param group claims that share subject and attribute, sorted by id
   * @return findings in a fixed order, whatever the order of pages
   */
  public List<Finding> compare(List<Claim> group) {
    return List.of();
  }
}
