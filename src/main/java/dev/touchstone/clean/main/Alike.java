package dev.touchstone.clean.main;

import dev.touchstone.clean.Reason;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On a list, finds entries that stand outside the main element and look like those inside: the page parts its list, say, by an advert.
 */
final class Alike {

  /** So many entries alike make a list. */
  private static final int FEW = 3;

  /** Part of the main element's text that its entries have at least, and those outside of theirs. */
  private static final double MUCH = 0.5;

  private static final double SOME = 0.1;

  private final Outline outline;
  private final @Nullable Reason[] dropped;
  private final double[] lengths;

  private static final class Group {
    private int members;
    private double inside;
    private double outside;
    private int first = Integer.MAX_VALUE;
    private int end;
  }

  /**
   * @param dropped what each element is taken for; null where it may be content
   * @param lengths running sums of the characters of the blocks
   */
  Alike(Outline outline, @Nullable Reason[] dropped, double[] lengths) {
    this.outline = outline;
    this.dropped = dropped;
    this.lengths = lengths;
  }

  /**
   * The innermost element around the main one and all entries that look like its own; the main one itself where there are no others.
   *
   * @param called the element that the page calls its main one, which holds all; -1 if there is none
   */
  int around(int main, int called) {
    if (main < 0 || main == called) {
      return main;
    }
    Map<Integer, Group> groups = new HashMap<>();
    for (int e = 0; e < outline.size(); e++) {
      if (isEntry(e, called)) {
        add(groups.computeIfAbsent(outline.kin(e), key -> new Group()), e, main);
      }
    }
    double all = lengths[outline.endBlock(main)] - lengths[outline.firstBlock(main)];
    Group best = null;
    for (Group group : groups.values()) {
      boolean list = group.members >= FEW
          && group.inside >= MUCH * all
          && group.outside >= SOME * group.inside;
      best = list && (best == null || group.outside > best.outside) ? group : best;
    }
    return best == null ? main : common(main, best);
  }

  private boolean isEntry(int e, int called) {
    boolean within = called < 0
        || (outline.firstBlock(e) >= outline.firstBlock(called)
            && outline.endBlock(e) <= outline.endBlock(called));
    return within
        && outline.isNamed(e)
        && dropped[e] == null
        && outline.endBlock(e) - outline.firstBlock(e) > 1;
  }

  private void add(Group group, int e, int main) {
    int first = outline.firstBlock(e);
    int end = outline.endBlock(e);
    double text = lengths[end] - lengths[first];
    if (first >= outline.firstBlock(main) && end <= outline.endBlock(main)) {
      group.members++;
      group.inside += text;
    } else if (end <= outline.firstBlock(main) || first >= outline.endBlock(main)) {
      group.outside += text;
      group.first = Math.min(group.first, first);
      group.end = Math.max(group.end, end);
    }
  }

  private int common(int main, Group group) {
    int around = main;
    while (outline.parent(around) >= 0
        && (outline.firstBlock(around) > group.first || outline.endBlock(around) < group.end)) {
      around = outline.parent(around);
    }
    return around;
  }
}
