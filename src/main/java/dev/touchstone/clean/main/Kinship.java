package dev.touchstone.clean.main;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the entries of a list from furniture: where few of many brothers of one kind bear a word of furniture in their
 * names, it says what that entry is about ({@code tag-popular}), not what it is.
 */
final class Kinship {

  /** So many brothers of one kind make a list. */
  private static final int MANY = 5;

  private final Outline outline;
  private final Map<List<Integer>, int[]> kin = new HashMap<>();

  /** One pass over the elements. */
  Kinship(Outline outline) {
    this.outline = outline;
    for (int e = 0; e < outline.size(); e++) {
      if (outline.endBlock(e) > outline.firstBlock(e) && outline.isNamed(e)) {
        int[] counts = kin.computeIfAbsent(key(e), key -> new int[2]);
        counts[0]++;
        counts[1] += outline.furniture(e) == null ? 0 : 1;
      }
    }
  }

  private List<Integer> key(int element) {
    return List.of(outline.parent(element), outline.kin(element));
  }

  /** Whether most of an element's brothers of its kind bear no word of furniture. */
  boolean isEntry(int element) {
    int[] counts = outline.isNamed(element) ? kin.get(key(element)) : null;
    return counts != null && counts[0] >= MANY && counts[1] * 2 < counts[0];
  }
}
