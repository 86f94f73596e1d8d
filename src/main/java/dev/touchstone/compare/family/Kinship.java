package dev.touchstone.compare.family;

/**
 * What makes two pages relatives.
 *
 * @param share of the shorter page's wording that the other must have as well, from 0 to 1
 * @param fewest passages that they must share, whatever their length
 */
public record Kinship(double share, int fewest) {

  /** A passage that is on more pages links each with so many neighbours only: stock phrases. */
  public static final int NEIGHBOURS = 8;

  /** Nothing does. */
  public static final Kinship NONE = new Kinship(1, Integer.MAX_VALUE);

  /**
   * Whether two pages are relatives.
   *
   * @param shared number of passages that they share
   * @param shorter number of passages of the shorter one
   */
  public boolean holds(int shared, int shorter) {
    return shared >= fewest && share(shared, shorter) >= share;
  }

  /** How much of the shorter page's wording the other has as well, from 0 to 1. */
  public static double share(int shared, int shorter) {
    return (double) shared / shorter;
  }
}
