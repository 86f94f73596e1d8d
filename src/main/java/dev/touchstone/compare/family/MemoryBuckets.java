package dev.touchstone.compare.family;

import java.util.Arrays;

/** Buckets that need nothing but memory. */
final class MemoryBuckets implements Buckets {

  private final long[][] numbers = new long[COUNT][0];
  private final int[] sizes = new int[COUNT];

  @Override
  public void add(int bucket, long number) {
    if (sizes[bucket] == numbers[bucket].length) {
      numbers[bucket] = Arrays.copyOf(numbers[bucket], Math.max(16, 2 * sizes[bucket]));
    }
    numbers[bucket][sizes[bucket]++] = number;
  }

  @Override
  public long[] take(int bucket) {
    long[] taken = Arrays.copyOf(numbers[bucket], sizes[bucket]);
    numbers[bucket] = new long[0];
    sizes[bucket] = 0;
    return taken;
  }
}
