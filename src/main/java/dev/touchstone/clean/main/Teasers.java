package dev.touchstone.clean.main;

import dev.touchstone.clean.draft.Draft;
import dev.touchstone.clean.draft.DraftBlock;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells a page that is a list of other pages: many brothers of about one size, each with a link and a few words. */
public final class Teasers {

  /** So many entries make a list. */
  private static final int MANY = 8;

  /** Part of the entries that need a link of their own. */
  private static final double LINKED = 0.8;

  /** How much longer than the others the longest entry may be. */
  private static final double EVEN = 2.5;

  /** Part of all that is to be read on the page that the entries need to have. */
  private static final double MOST = 0.9;

  /** Entries shorter than this on average are a menu, in characters. */
  private static final int WORDS = 60;

  private static final class Group {
    private int members;
    private int linked;
    private double text;
    private double prose;
    private double longest;
  }

  private Teasers() {}

  /**
   * Whether such entries are most of what a page has to read, what stands in furniture left aside.
   *
   * <p>One pass over the elements.
   */
  public static boolean fill(Draft draft, Outline outline) {
    List<DraftBlock> blocks = draft.blocks();
    BitSet aside = outline.aside();
    double[] text = new double[blocks.size() + 1];
    double[] prose = new double[blocks.size() + 1];
    int[] links = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      DraftBlock block = blocks.get(i);
      int length = block.span().length();
      text[i + 1] = text[i] + length;
      prose[i + 1] = prose[i] + (aside.get(i) ? 0 : block.prose());
      links[i + 1] = links[i] + (block.linked() * 2 > length ? 1 : 0);
    }
    Map<List<Integer>, Group> groups = new HashMap<>();
    Group largest = new Group();
    for (int e = 1; e < outline.size(); e++) {
      int from = outline.firstBlock(e);
      int end = outline.endBlock(e);
      if (end > from && !aside.get(from)) {
        Group group =
            groups.computeIfAbsent(List.of(outline.parent(e), outline.kin(e)), key -> new Group());
        group.members++;
        group.linked += links[end] > links[from] ? 1 : 0;
        group.text += text[end] - text[from];
        group.prose += prose[end] - prose[from];
        group.longest = Math.max(group.longest, text[end] - text[from]);
        boolean larger = group.members >= MANY && group.text > largest.text;
        largest = larger ? group : largest;
      }
    }
    return largest.members >= MANY
        && largest.linked > LINKED * largest.members
        && largest.text >= WORDS * largest.members
        && largest.longest * largest.members <= EVEN * largest.text
        && largest.text >= MOST * (largest.text + prose[blocks.size()] - largest.prose);
  }
}
