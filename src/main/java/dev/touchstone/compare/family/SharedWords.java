package dev.touchstone.compare.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts how many passages each two pages of a batch share, without comparing all with all. */
final class SharedWords {

  /** A passage that is on more pages links each with so many neighbours only: stock phrases. */
  private static final int NEIGHBOURS = 8;

  private SharedWords() {}

  /**
   * Two pages that share a passage.
   *
   * @param shared how many passages are on both
   */
  record Pair(PageWords one, PageWords two, int shared) {}

  static List<Pair> pairs(Collection<PageWords> pages) {
    List<PageWords> sorted = new ArrayList<>(pages);
    sorted.sort(Comparator.comparing(PageWords::source));
    long[][] passages = passages(sorted);
    Map<Long, Integer> shared = new HashMap<>();
    int from = 0;
    while (from < passages.length) {
      int to = from + 1;
      while (to < passages.length && passages[to][0] == passages[from][0]) {
        to++;
      }
      for (int one = from; one < to; one++) {
        for (int two = one + 1; two < to && two <= one + NEIGHBOURS; two++) {
          shared.merge(passages[one][1] * sorted.size() + passages[two][1], 1, Integer::sum);
        }
      }
      from = to;
    }
    return shared.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(pair -> new Pair(
            sorted.get((int) (pair.getKey() / sorted.size())),
            sorted.get((int) (pair.getKey() % sorted.size())),
            pair.getValue()))
        .toList();
  }

  /** Every passage with the number of its page, in order. */
  private static long[][] passages(List<PageWords> pages) {
    List<long[]> passages = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      for (int at = 0; at < pages.get(page).size(); at++) {
        passages.add(new long[] {pages.get(page).hash(at), page});
      }
    }
    long[][] sorted = passages.toArray(long[][]::new);
    Arrays.sort(
        sorted, (a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]));
    return sorted;
  }
}
