package dev.touchstone.clean.html;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.Reason;
import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftBlock;
import dev.touchstone.clean.draft.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds what a page has to say, and gives a verdict to what stands around and
 * between. Linear in the number of elements and blocks.
 */
final class MainContent {

  /** Part of its parent's weight that a child needs for the search to go down into it. */
  private static final double DOMINANT = 0.75;

  /** Furniture with more of the page's weight than this is none. */
  private static final double TOO_MUCH = 0.4;

  private final Draft draft;
  private final Outline outline;
  private final List<DraftBlock> blocks;
  private final @Nullable Reason[] dropped;

  MainContent(Draft draft, Outline outline) {
    this.draft = draft;
    this.outline = outline;
    this.blocks = draft.blocks();
    this.dropped = new Reason[outline.size()];
  }

  List<DraftBlock> decide() {
    double[] weight = new double[blocks.size()];
    for (int i = 0; i < weight.length; i++) {
      weight[i] = weight(blocks.get(i));
    }
    drop(sums(weight));
    for (int i = 0; i < weight.length; i++) {
      if (dropped[outline.owner(i)] != null) {
        weight[i] = 0;
      }
    }
    int main = main(sums(weight));
    List<DraftBlock> decided = new ArrayList<>();
    for (int i = 0; i < weight.length; i++) {
      decided.add(blocks.get(i).with(verdict(i, main)));
    }
    return decided;
  }

  private @Nullable Verdict verdict(int block, int main) {
    Reason reason = dropped[outline.owner(block)];
    if (reason != null) {
      return new Verdict(reason, "furniture", 0.9);
    }
    if (main >= 0 && (block < outline.firstBlock(main) || block >= outline.endBlock(main))) {
      return new Verdict(Reason.BOILERPLATE, "outside-main", 0.7);
    }
    DraftBlock b = blocks.get(block);
    if (b.kind() == BlockKind.LIST_ITEM && density(b) > 0.8 && b.span().length() < 80) {
      return null;
    }
    return null;
  }

  /** Marks furniture and all that stands in it, from the outside in. */
  private void drop(double[] sums) {
    double total = sums[sums.length - 1];
    for (int e = 0; e < outline.size(); e++) {
      int parent = outline.parent(e);
      Reason reason = parent >= 0 ? dropped[parent] : null;
      if (reason == null) {
        reason = outline.furniture(e);
        if (reason != null && weight(sums, e) > TOO_MUCH * total) {
          reason = null;
        }
      }
      dropped[e] = reason;
    }
  }

  /** The innermost element that still holds most of the weight; -1 if the page has none. */
  private int main(double[] sums) {
    int[] best = new int[outline.size()];
    java.util.Arrays.fill(best, -1);
    for (int e = 1; e < outline.size(); e++) {
      int parent = outline.parent(e);
      if (best[parent] < 0 || weight(sums, e) > weight(sums, best[parent])) {
        best[parent] = e;
      }
    }
    if (outline.size() == 0 || sums[sums.length - 1] == 0) {
      return -1;
    }
    int main = 0;
    while (best[main] >= 0 && weight(sums, best[main]) >= DOMINANT * weight(sums, main)) {
      main = best[main];
    }
    while (main > 0 && isInner(outline.name(main))) {
      main = outline.parent(main);
    }
    return main;
  }

  private static boolean isInner(String name) {
    return switch (name) {
      case "p",
          "li",
          "ul",
          "ol",
          "tr",
          "tbody",
          "thead",
          "table",
          "blockquote",
          "pre",
          "dd",
          "dl" -> true;
      default -> false;
    };
  }

  private double weight(double[] sums, int element) {
    return sums[outline.endBlock(element)] - sums[outline.firstBlock(element)];
  }

  private static double[] sums(double[] weight) {
    double[] sums = new double[weight.length + 1];
    for (int i = 0; i < weight.length; i++) {
      sums[i + 1] = sums[i] + weight[i];
    }
    return sums;
  }

  private static double density(DraftBlock block) {
    return block.linked() / (double) Math.max(1, block.span().length());
  }

  /** How much a block looks like running text. */
  private double weight(DraftBlock block) {
    int own = block.span().length() - block.linked();
    if (block.kind() == BlockKind.HEADING || own < 30 || density(block) > 0.5) {
      return 0;
    }
    return block.isRow() || block.kind() == BlockKind.LIST_ITEM ? 0.5 * own : own;
  }
}
