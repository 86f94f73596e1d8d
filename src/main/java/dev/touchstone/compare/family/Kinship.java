package dev.touchstone.compare.family;

/**
 * What makes two pages relatives.
 *
 * @param share of the shorter page's wording that the other must have as well, from 0 to 1
 * @param fewest passages that they must share, whatever their length
 */
public record Kinship(double share, int fewest) {

  /** Nothing does. */
  public static final Kinship NONE = new Kinship(1, Integer.MAX_VALUE);
}
