package dev.touchstone.clean.main;

import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftBlock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the shelf of a shop's page: many things that look alike, each with its price. */
public final class Wares {

  /** So many things with prices make a shelf. */
  private static final int MANY = 8;

  /** Least size of a shelf, as a part of the running text around it. */
  private static final double PART = 0.5;

  private Wares() {}

  /**
   * The element that holds most things with prices that look alike; -1 where no element holds many.
   *
   * <p>One pass over the elements.
   */
  public static int shelf(Draft draft, Outline outline) {
    int[] prices = new int[draft.blocks().size() + 1];
    for (int i = 0; i < draft.blocks().size(); i++) {
      prices[i + 1] = prices[i] + (isPriced(draft.words(draft.blocks().get(i))) ? 1 : 0);
    }
    Map<List<Integer>, Integer> groups = new HashMap<>();
    int shelf = -1;
    int most = MANY - 1;
    for (int e = 0; e < outline.size(); e++) {
      boolean several = outline.endBlock(e) - outline.firstBlock(e) > 1;
      if (several && prices[outline.endBlock(e)] > prices[outline.firstBlock(e)]) {
        int members = groups.merge(List.of(outline.parent(e), outline.shape(e)), 1, Integer::sum);
        if (members > most) {
          most = members;
          shelf = outline.parent(e);
        }
      }
    }
    return shelf >= 0 && isLarge(draft, outline, shelf) ? shelf : -1;
  }

  /** Whether a shelf is what the page is about, and stands beside no long text. */
  private static boolean isLarge(Draft draft, Outline outline, int shelf) {
    double inside = 0;
    double prose = 0;
    for (int i = 0; i < draft.blocks().size(); i++) {
      DraftBlock block = draft.blocks().get(i);
      boolean in = i >= outline.firstBlock(shelf) && i < outline.endBlock(shelf);
      inside += in ? block.span().length() : 0;
      prose += in ? 0 : block.prose();
    }
    return inside >= PART * prose;
  }

  /** Whether words name an amount of money. */
  static boolean isPriced(String words) {
    for (int i = 0; i + 1 < words.length(); i++) {
      boolean sign = "$€£".indexOf(words.charAt(i)) >= 0;
      if (sign && isFigure(words, i)) {
        return true;
      }
    }
    return !words.isEmpty() && words.endsWith("€");
  }

  /** Whether a digit stands beside a sign, with a space between or none. */
  private static boolean isFigure(String words, int sign) {
    int next = words.charAt(sign + 1) == ' ' && sign + 2 < words.length() ? sign + 2 : sign + 1;
    return Character.isDigit(words.charAt(next))
        || (sign > 0 && Character.isDigit(words.charAt(sign - 1)));
  }
}
