package dev.touchstone.fuse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked of items: "flight 12|departure" and "flight 12|arrival" are two kinds of question, in
 * which a source may be differently good; so are figures and words.
 *
 * @param ofItem kind of each item, from 0 up
 * @param count how many kinds there are
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record Kinds(int[] ofItem, int count) {

  private static final List<String> SEPARATORS = List.of("|", "#", "/", ":", ";", "_", ",", " ");

  /** More are no kinds, but things that are asked about. */
  private static final int MOST = 30;

  private static final int FEWEST_ITEMS = 20;

  /**
   * The kinds of items.
   *
   * @param figures whether each item is asked for a figure
   */
  static Kinds of(List<String> items, boolean[] figures) {
    int[] part = parts(items);
    Map<Integer, Integer> kinds = new HashMap<>();
    int[] ofItem = new int[items.size()];
    for (int item = 0; item < ofItem.length; item++) {
      int key = 2 * part[item] + (figures[item] ? 1 : 0);
      Integer known = kinds.putIfAbsent(key, kinds.size());
      ofItem[item] = known == null ? kinds.size() - 1 : known;
    }
    return new Kinds(ofItem, Math.max(1, kinds.size()));
  }

  /** The part of each name, its last or its first, that many items share; all 0 if none is. */
  private static int[] parts(List<String> items) {
    for (String separator : SEPARATORS) {
      for (boolean last : new boolean[] {true, false}) {
        int[] parts = parts(items, separator, last);
        if (parts.length == items.size()) {
          return parts;
        }
      }
    }
    return new int[items.size()];
  }

  /** Empty unless every name has such a part and they are few. */
  private static int[] parts(List<String> items, String separator, boolean last) {
    Map<String, Integer> names = new HashMap<>();
    int[] parts = new int[items.size()];
    for (int item = 0; item < parts.length; item++) {
      String name = items.get(item);
      int at = last ? name.lastIndexOf(separator) : name.indexOf(separator);
      if (at < 0) {
        return new int[0];
      }
      String part = last ? name.substring(at + 1) : name.substring(0, at);
      Integer known = names.putIfAbsent(part, names.size());
      parts[item] = known == null ? names.size() - 1 : known;
      if (names.size() > MOST) {
        return new int[0];
      }
    }
    boolean few = names.size() > 1 && names.size() * FEWEST_ITEMS <= parts.length;
    return few ? parts : new int[0];
  }
}
