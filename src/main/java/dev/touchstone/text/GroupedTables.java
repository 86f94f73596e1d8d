package dev.touchstone.text;

import dev.touchstone.clean.Block;
import dev.touchstone.clean.BlockKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tables without names of columns whose rows stand in groups: "Absorption | Bioavailability | 93 %" over " | Peak | 1 hour". There
 * the second cell names the third.
 */
final class GroupedTables {

  /** A group, a name and a value. */
  private static final int CELLS = 3;

  private GroupedTables() {}

  /** The tables of a page that are such, by their numbers. */
  static Set<Integer> of(List<Block> blocks) {
    Set<Integer> grouped = new HashSet<>();
    Set<Integer> others = new HashSet<>();
    for (Block block : blocks) {
      if (block.kind() == BlockKind.TABLE_HEADER && block.cells().size() > 1) {
        others.add(block.group());
      } else if (block.kind() == BlockKind.TABLE_ROW && block.cells().size() > CELLS) {
        others.add(block.group());
      } else if (block.kind() == BlockKind.TABLE_ROW && goesOn(block)) {
        grouped.add(block.group());
      }
    }
    grouped.removeAll(others);
    return grouped;
  }

  /** Whether a row belongs to the group of the one above. */
  private static boolean goesOn(Block row) {
    return row.cells().size() == CELLS
        && row.cells().get(0).isEmpty()
        && !row.cells().get(1).isEmpty()
        && !row.cells().get(2).isEmpty();
  }
}
