package dev.touchstone.clean.draft;

import dev.touchstone.page.Alignment;
import java.util.List;

/**
 * A page's readable characters in reading order, white space folded, cut into blocks.
 *
 * @param text all blocks, those to be removed included, one line each
 * @param toSource from offsets in {@code text} to offsets in the page's source
 * @param blocks in reading order, none overlapping
 */
public record Draft(String text, Alignment toSource, List<DraftBlock> blocks) {

  public Draft {
    blocks = List.copyOf(blocks);
  }

  /** The words of a block. */
  public String words(DraftBlock block) {
    return block.span().in(text);
  }

  public Draft with(List<DraftBlock> decided) {
    return new Draft(text, toSource, decided);
  }
}
