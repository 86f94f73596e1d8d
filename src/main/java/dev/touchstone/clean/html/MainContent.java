package dev.touchstone.clean.html;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.Reason;
import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftBlock;
import dev.touchstone.clean.draft.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds what a page has to say, and gives a verdict to what stands around and
 * between. Linear in the number of elements and blocks.
 */
final class MainContent {

  /** Part of its parent's weight that a child needs for the search to go down into it. */
  private static final double DOMINANT = 0.75;

  /** Part of the whole page that it must not fall below on the way. */
  private static final double ENOUGH = 0.6;

  /** Furniture with more of the page's weight than this is none. */
  private static final double TOO_MUCH = 0.4;

  private final Outline outline;
  private final List<DraftBlock> blocks;
  private final @Nullable Reason[] dropped;

  MainContent(Draft draft, Outline outline) {
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
    return null;
  }

  /**
   * Marks furniture and all that stands in it, from the outside in.
   *
   * <p>A sign that marks too much of the page, in one place or in many, means something else here.
   */
  private void drop(double[] sums) {
    double total = sums[sums.length - 1];
    Set<String> trusted = new HashSet<>();
    Map<String, Double> marked = new HashMap<>();
    for (int e = 0; e < outline.size(); e++) {
      Furniture.Sign sign = outline.furniture(e);
      if (sign != null) {
        double part = isInside(e, sign) ? 0 : weight(sums, e);
        marked.merge(sign.word(), part, Double::sum);
        trusted.add(sign.word());
      }
    }
    trusted.removeIf(word -> marked.getOrDefault(word, 0.0) > TOO_MUCH * total);
    for (int e = 0; e < outline.size(); e++) {
      int parent = outline.parent(e);
      Furniture.Sign sign = outline.furniture(e);
      Reason inherited = parent >= 0 ? dropped[parent] : null;
      Reason own = sign != null && trusted.contains(sign.word()) ? sign.reason() : null;
      dropped[e] = inherited != null ? inherited : own;
    }
  }

  /** Whether an element around this one bears the same sign; looks a few levels up only. */
  private boolean isInside(int element, Furniture.Sign sign) {
    int around = outline.parent(element);
    for (int step = 0; step < 12 && around >= 0; step++) {
      if (sign.equals(outline.furniture(around))) {
        return true;
      }
      around = outline.parent(around);
    }
    return false;
  }

  /** The innermost element that still holds most of the weight; -1 if the page has none. */
  private int main(double[] sums) {
    int[] best = new int[outline.size()];
    Arrays.fill(best, -1);
    for (int e = 1; e < outline.size(); e++) {
      int parent = outline.parent(e);
      if (best[parent] < 0 || weight(sums, e) > weight(sums, best[parent])) {
        best[parent] = e;
      }
    }
    if (outline.size() == 0 || sums[sums.length - 1] == 0) {
      return -1;
    }
    double total = sums[sums.length - 1];
    int main = 0;
    while (best[main] >= 0
        && weight(sums, best[main]) >= DOMINANT * weight(sums, main)
        && weight(sums, best[main]) >= ENOUGH * total) {
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
