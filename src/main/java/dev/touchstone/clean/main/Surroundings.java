package dev.touchstone.clean.main;

import dev.touchstone.clean.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each element of a page has around it below the main element's own line of ancestors: names,
 * tags, brothers that look alike. One pass from the outside in.
 */
final class Surroundings {

  static final List<String> TAGS = List.of(
      "article",
      "section",
      "header",
      "footer",
      "nav",
      "aside",
      "form",
      "figure",
      "figcaption",
      "details",
      "summary",
      "ul",
      "ol",
      "dl",
      "table",
      "p",
      "div",
      "blockquote",
      "pre",
      "address",
      "li",
      "td",
      "main",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "body",
      "dd",
      "dt");

  private static final Map<String, Integer> NUMBERS = numbers();

  /** Elements whose likeness to their brothers says nothing. */
  private static final Set<String> PLAIN =
      Set.of("p", "li", "tr", "br", "h2", "h3", "td", "dd", "dt");

  /** So many alike make a group. */
  private static final int FEW = 3;

  private final Outline outline;
  private final boolean[] over;
  private final long[] around;
  private final int[] tags;
  private final int[] alike;
  private final boolean[] grouped;
  private final @Nullable Reason[] signs;
  private final Map<Long, Group> groups = new HashMap<>();
  private @Nullable Group largest;

  /** Brothers that look alike from outside. */
  private static final class Group {
    private int members;
    private int text;
    private int first = Integer.MAX_VALUE;
    private int end;
  }

  /**
   * @param main the main element; -1 if there is none
   * @param lengths running sums of the characters of the blocks
   * @param dropped the elements taken for furniture
   */
  Surroundings(Outline outline, int main, int[] lengths, @Nullable Reason[] dropped) {
    int size = outline.size();
    this.outline = outline;
    this.over = new boolean[size];
    this.around = new long[size];
    this.tags = new int[size];
    this.alike = new int[size];
    this.grouped = new boolean[size];
    this.signs = new Reason[size];
    for (int e = main; e >= 0; e = outline.parent(e)) {
      over[e] = true;
    }
    for (int e = 0; e < size; e++) {
      group(e, lengths);
    }
    for (int e = 0; e < size; e++) {
      if (!isOver(e)) {
        inherit(e);
        boolean inside = main >= 0
            && outline.firstBlock(e) >= outline.firstBlock(main)
            && outline.endBlock(e) <= outline.endBlock(main);
        if (inside && dropped[e] == null) {
          consider(e);
        }
      }
    }
    for (int e = 0; e < size && largest != null; e++) {
      int parent = outline.parent(e);
      grouped[e] = parent >= 0 && (grouped[parent] || largest.equals(groups.get(key(e))));
    }
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < TAGS.size(); i++) {
      numbers.put(TAGS.get(i), i);
    }
    return numbers;
  }

  private long key(int element) {
    return ((long) (outline.parent(element) + 1) << 32) ^ (outline.shape(element) & 0xffffffffL);
  }

  private boolean isEmpty(int element) {
    return outline.endBlock(element) == outline.firstBlock(element);
  }

  private void group(int element, int[] lengths) {
    if (!isEmpty(element)) {
      Group group = groups.computeIfAbsent(key(element), key -> new Group());
      group.members++;
      group.text += lengths[outline.endBlock(element)] - lengths[outline.firstBlock(element)];
      group.first = Math.min(group.first, outline.firstBlock(element));
      group.end = Math.max(group.end, outline.endBlock(element));
    }
  }

  private void inherit(int element) {
    int parent = outline.parent(element);
    int tag = NUMBERS.getOrDefault(outline.name(element), -1);
    Sign sign = outline.furniture(element);
    around[element] = around[parent] | outline.cues(element);
    tags[element] = tags[parent] | (tag >= 0 ? 1 << tag : 0);
    signs[element] = sign == null ? signs[parent] : sign.reason();
    Group group = PLAIN.contains(outline.name(element)) ? null : groups.get(key(element));
    alike[element] = Math.max(alike[parent], group == null ? 0 : group.members);
  }

  private void consider(int element) {
    Group group = PLAIN.contains(outline.name(element)) ? null : groups.get(key(element));
    boolean larger =
        group != null && group.members >= FEW && (largest == null || group.text > largest.text);
    largest = larger ? group : largest;
  }

  /** Whether an element is the main one, stands around it, or is the page itself. */
  boolean isOver(int element) {
    return over[element] || outline.parent(element) < 0;
  }

  /** Cues in the names of an element and of those around it, one bit each. */
  long around(int element) {
    return around[element];
  }

  /** Tags of an element and of those around it, one bit each, numbered as {@link #TAGS}. */
  int tags(int element) {
    return tags[element];
  }

  /** The most brothers alike that an element or one around it has, itself included. */
  int alike(int element) {
    return alike[element];
  }

  /** What an element or the nearest around it looked like by its names; null if nothing. */
  @Nullable
  Reason sign(int element) {
    return signs[element];
  }

  /** Characters in the largest group of brothers alike inside the main element; 0 if there is none. */
  int groupText() {
    return largest == null ? 0 : largest.text;
  }

  /** Where a block stands to that group: in it, before, after or amid it. */
  String toGroup(int block) {
    if (largest == null || grouped[outline.owner(block)]) {
      return "in";
    }
    return block < largest.first ? "before" : block >= largest.end ? "after" : "amid";
  }
}
