package dev.touchstone.fuse;

/**
 * How far a page is believed before anybody has asked whether it is right.
 *
 * @param rank the higher, the further; 0 where nothing is known
 * @param name of the tier, as the data sets have it
 */
public record Prior(int rank, String name) {

  /** Of a page about which nothing is known. */
  public static final Prior NONE = new Prior(0, "unknown");
}
