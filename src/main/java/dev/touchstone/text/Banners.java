package dev.touchstone.text;

import dev.touchstone.clean.Block;

/**
 * Ranks the headings within a table: headers with one cell, which name the rows below them. One right below another
 * stands under it; one below rows stands beside the last.
 */
final class Banners {

  /** Below every heading outside of tables. */
  private final int top;

  /** The rank of the table's last own heading, 0 if it has none. */
  private int rank;

  private int table = -1;
  private boolean justRead;

  Banners(int top) {
    this.top = top;
  }

  /** Notes a banner, and says how it ranks as a heading. */
  int rank(Block banner) {
    rank = rank == 0 ? top : justRead ? rank + 1 : rank;
    table = banner.group();
    justRead = true;
    return rank;
  }

  /** Notes any other block, and says whether the banners above end with it. */
  boolean endAt(Block block) {
    boolean ends = rank > 0 && (!block.isTable() || block.group() != table);
    boolean banner = block.isTable() && block.cells().size() == 1;
    rank = ends ? 0 : rank;
    justRead = justRead && banner && !ends;
    return ends;
  }
}
