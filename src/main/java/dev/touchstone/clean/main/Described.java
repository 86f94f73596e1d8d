package dev.touchstone.clean.main;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.Reason;
import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftBlock;
import dev.touchstone.clean.draft.Verdict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * On the page of a product, tells what describes it from what it is sold with: choices, delivery, other
 * products. Works only where the page marks its description as such, by names or by a label above it.
 */
final class Described {

  /** Words that a description needs at least, and its least part of all that would stay. */
  private static final int WORDS = 60;

  private static final double PART = 0.4;

  /** Longest label of a description, and longest line that is nothing but a price, in characters. */
  private static final int LABEL = 30;

  private static final int PRICE = 40;

  private final Draft draft;
  private final Outline outline;
  private final Hints hints;
  private final List<DraftBlock> blocks;
  private final long cues;
  private final int[] prices;
  private final int[] headlines;

  /** @param decided the blocks with what was decided so far */
  Described(MainRules rules, Draft draft, Outline outline, Hints hints, List<DraftBlock> decided) {
    this.draft = draft;
    this.outline = outline;
    this.hints = hints;
    this.blocks = decided;
    this.cues = rules.bits("description", "specs", "summary");
    this.prices = new int[decided.size() + 1];
    this.headlines = new int[decided.size() + 1];
    for (int i = 0; i < decided.size(); i++) {
      DraftBlock block = decided.get(i);
      boolean brief = block.span().length() < PRICE;
      prices[i + 1] = prices[i] + (brief && Wares.isPriced(draft.words(block)) ? 1 : 0);
      boolean headline = block.kind() == BlockKind.HEADING && block.level() == 1 && block.stays();
      headlines[i + 1] = headlines[i] + (headline ? 1 : 0);
    }
  }

  /** The blocks, those beside the description with a verdict; the same blocks where no description is found. */
  List<DraftBlock> decide(int main) {
    int from = main < 0 ? 0 : outline.firstBlock(main);
    int end = main < 0 ? blocks.size() : outline.endBlock(main);
    BitSet described = describing(from, end);
    int words = 0;
    int all = 0;
    for (int i = from; i < end; i++) {
      int own = blocks.get(i).stays() ? Wording.count(draft.words(blocks.get(i))) : 0;
      words += described.get(i) ? own : 0;
      all += own;
    }
    if (words < WORDS || words < PART * all) {
      return blocks;
    }
    List<DraftBlock> decided = new ArrayList<>(blocks);
    int first = described.nextSetBit(0);
    for (int i = from; i < end; i++) {
      boolean title = headlines[i + 1] > headlines[i] && i < first;
      boolean heads = blocks.get(i).kind() == BlockKind.HEADING && described.get(i + 1);
      if (blocks.get(i).stays() && !described.get(i) && !title && !heads) {
        decided.set(
            i,
            blocks.get(i).with(new Verdict(Reason.BOILERPLATE, Verdict.BESIDE_DESCRIPTION, 0.6)));
      }
    }
    return decided;
  }

  private BitSet describing(int from, int end) {
    BitSet described = new BitSet(blocks.size());
    for (int e = 0; e < outline.size(); e++) {
      if ((outline.cues(e) & cues) != 0
          && outline.firstBlock(e) >= from
          && outline.endBlock(e) <= end
          && isFree(e, prices)) {
        mark(described, e);
      }
    }
    for (int i = from; i < end; i++) {
      boolean label = blocks.get(i).span().length() <= LABEL
          && (hints.cues().applyAsLong(draft.words(blocks.get(i))) & cues) != 0;
      int section = label ? section(i) : -1;
      if (section >= 0 && outline.firstBlock(section) >= from && outline.endBlock(section) <= end) {
        mark(described, section);
      }
    }
    return described;
  }

  private void mark(BitSet described, int element) {
    if (isFree(element, headlines)) {
      described.set(outline.firstBlock(element), outline.endBlock(element));
    }
  }

  /** The innermost element around a label that holds more than the label; -1 if there is none. */
  private int section(int label) {
    int element = outline.owner(label);
    while (element >= 0 && outline.endBlock(element) - outline.firstBlock(element) == 1) {
      element = outline.parent(element);
    }
    return element;
  }

  /** Whether an element holds none of what running sums count. */
  private boolean isFree(int element, int[] sums) {
    return sums[outline.endBlock(element)] == sums[outline.firstBlock(element)];
  }
}
