package dev.touchstone.review.desk;

/**
 * How far the work on a run is; counts findings that somebody has to decide.
 *
 * @param all of them
 * @param decided that are decided
 * @param waiting that wait for a source or for later
 * @param stale that were decided on other evidence
 * @param orphaned decisions whose finding, claim or block is gone
 */
public record Progress(int all, int decided, int waiting, int stale, int orphaned) {

  /** Those that are left, stale ones among them. */
  public int open() {
    return all - decided - waiting;
  }
}
