package dev.touchstone.clean;

import dev.touchstone.page.Span;
import java.util.List;

/**
 * A kept piece of a page: a heading, a paragraph, one list item, one table row.
 *
 * @param kind what it is
 * @param level a heading's level (1 to 6), a list item's depth from 1; 0 for everything else
 * @param group which table or list of the page it belongs to, counted from 0; -1 for other kinds
 * @param span where its words stand in the cleaned text, without list marks and outer cell bars
 * @param cells ranges of the cells in the cleaned text, in order, empty cells included; empty unless
 *     it is a table row or header
 * @param breaks where in the cleaned text a further line of a cell or of code begins, in order: a cell may hold a list
 */
public record Block(
    BlockKind kind, int level, int group, Span span, List<Span> cells, List<Integer> breaks) {

  public Block {
    cells = List.copyOf(cells);
    breaks = List.copyOf(breaks);
  }

  /** A block without lines in cells. */
  public Block(BlockKind kind, int level, int group, Span span, List<Span> cells) {
    this(kind, level, group, span, cells, List.of());
  }

  public boolean isTable() {
    return kind == BlockKind.TABLE_ROW || kind == BlockKind.TABLE_HEADER;
  }
}
