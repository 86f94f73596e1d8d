package dev.touchstone.claims.confidence;

/**
 * How often something was right and how often it was not.
 *
 * @param right claims that a careful reader made of the page, too
 * @param wrong the others
 */
record Tries(int right, int wrong) {

  static final Tries NONE = new Tries(0, 0);

  /** So many tries more are taken to have been seen, as right as the wider group's. */
  private static final double DRAWN = 10;

  Tries plus(Tries more) {
    return new Tries(right + more.right, wrong + more.wrong);
  }

  int count() {
    return right + wrong;
  }

  /**
   * Share of right ones; few tries come down to what is known of the wider group.
   *
   * @param wider share of right ones there
   */
  double share(double wider) {
    return (right + DRAWN * wider) / (count() + DRAWN);
  }

  @Override
  public String toString() {
    return "right in %s of %s".formatted(right, count());
  }
}
