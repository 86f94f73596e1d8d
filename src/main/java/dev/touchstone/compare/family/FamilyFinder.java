package dev.touchstone.compare.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Finds the families of a batch whose pages come one by one, without comparing all with all: pages
 * that share a passage meet in its bucket. Not thread-safe.
 */
public final class FamilyFinder {

  private final Kinship kinship;
  private final Supplier<Buckets> storage;
  private final Buckets passages;
  private final List<String> sources = new ArrayList<>();
  private int[] sizes = new int[16];

  /** @param storage gives empty buckets; asked twice */
  public FamilyFinder(Kinship kinship, Supplier<Buckets> storage) {
    this.kinship = kinship;
    this.storage = storage;
    this.passages = storage.get();
  }

  /** One more page. */
  public void add(PageWords page) {
    int number = sources.size();
    sources.add(page.source());
    if (number == sizes.length) {
      sizes = Arrays.copyOf(sizes, 2 * number);
    }
    sizes[number] = page.hashes().length;
    for (long hash : page.hashes()) {
      int bucket = (int) (hash >>> (Long.SIZE - Byte.SIZE));
      passages.add(bucket, hash);
      passages.add(bucket, number);
    }
  }

  /** The families of all pages that were added, whatever their order. */
  public Families families() {
    int count = sources.size();
    int[] byRank = IntStream.range(0, count)
        .boxed()
        .sorted(Comparator.comparing(sources::get))
        .mapToInt(Integer::intValue)
        .toArray();
    int[] ranks = new int[count];
    for (int rank = 0; rank < count; rank++) {
      ranks[byRank[rank]] = rank;
    }
    Buckets pairs = storage.get();
    for (int bucket = 0; bucket < Buckets.COUNT; bucket++) {
      link(passages.take(bucket), ranks, pairs);
    }
    FamilyTree tree = new FamilyTree();
    for (int bucket = 0; bucket < Buckets.COUNT; bucket++) {
      long[] pair = pairs.take(bucket);
      Arrays.sort(pair);
      for (int from = 0, to = 0; from < pair.length; from = to) {
        while (to < pair.length && pair[to] == pair[from]) {
          to++;
        }
        int one = byRank[(int) (pair[from] / count)];
        int two = byRank[(int) (pair[from] % count)];
        int shorter = Math.min(sizes[one], sizes[two]);
        if (kinship.holds(to - from, shorter)) {
          tree.join(sources.get(one), sources.get(two), Kinship.share(to - from, shorter));
        }
      }
    }
    return tree.families();
  }

  /** Pairs the pages of every passage of a bucket that is on more than one. */
  private static void link(long[] bucket, int[] ranks, Buckets pairs) {
    long[] repeated = repeated(bucket);
    long[] places = new long[bucket.length / 2];
    int count = 0;
    for (int at = 0; at < bucket.length; at += 2) {
      int passage = Arrays.binarySearch(repeated, bucket[at]);
      if (passage >= 0) {
        places[count++] = (long) passage << Integer.SIZE | ranks[(int) bucket[at + 1]];
      }
    }
    Arrays.sort(places, 0, count);
    for (int one = 0; one < count; one++) {
      for (int two = one + 1; two < count && two <= one + Kinship.NEIGHBOURS; two++) {
        if (places[one] >>> Integer.SIZE == places[two] >>> Integer.SIZE) {
          long first = places[one] & 0xFFFFFFFFL;
          int range = (int) (first * Buckets.COUNT / ranks.length);
          pairs.add(range, first * ranks.length + (places[two] & 0xFFFFFFFFL));
        }
      }
    }
  }

  /** The passages that stand in the bucket more than once, in order. */
  private static long[] repeated(long[] bucket) {
    long[] sorted = new long[bucket.length / 2];
    for (int at = 0; at < sorted.length; at++) {
      sorted[at] = bucket[2 * at];
    }
    Arrays.sort(sorted);
    int count = 0;
    for (int at = 1; at < sorted.length; at++) {
      if (sorted[at] == sorted[at - 1]) {
        sorted[count++] = sorted[at];
      }
    }
    return Arrays.copyOf(sorted, count);
  }
}
