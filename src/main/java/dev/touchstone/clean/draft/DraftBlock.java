package dev.touchstone.clean.draft;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.page.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of a page before it is known whether it stays.
 *
 * @param kind what it is
 * @param level a heading's level, a list item's depth; 0 for everything else
 * @param group which table or list of the page it belongs to; -1 for other kinds
 * @param span where its words stand in the draft's text
 * @param cells ranges of its cells in the draft's text; empty unless it is a row
 * @param breaks where in the draft's text a further line of a cell or of code begins, in order
 * @param linked how many of its characters stand in links
 * @param verdict why it goes; null while it stays
 */
public record DraftBlock(
    BlockKind kind,
    int level,
    int group,
    Span span,
    List<Span> cells,
    List<Integer> breaks,
    int linked,
    @Nullable Verdict verdict) {

  /** Fewer words than this outside of links are no running text, in characters. */
  private static final int LABEL = 30;

  public DraftBlock {
    cells = List.copyOf(cells);
    breaks = List.copyOf(breaks);
  }

  public boolean stays() {
    return verdict == null;
  }

  public boolean isRow() {
    return kind == BlockKind.TABLE_ROW || kind == BlockKind.TABLE_HEADER;
  }

  /** How much it looks like running text, in characters; 0 for headings, links and labels. */
  public double prose() {
    int own = span.length() - linked;
    if (kind == BlockKind.HEADING || own < LABEL || linked > span.length() / 2.0) {
      return 0;
    }
    return isRow() || kind == BlockKind.LIST_ITEM ? 0.5 * own : own;
  }

  /** The same block with another verdict. */
  public DraftBlock with(@Nullable Verdict decided) {
    return new DraftBlock(kind, level, group, span, cells, breaks, linked, decided);
  }

  /** A part of this block with its own verdict. */
  public DraftBlock part(Span range, @Nullable Verdict decided) {
    return new DraftBlock(kind, level, group, range, List.of(), List.of(), 0, decided);
  }
}
