package dev.touchstone.engine.store;

import dev.touchstone.compare.family.Buckets;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Buckets whose numbers go to disk when there are many. */
public final class DiskBuckets implements Buckets, Closeable {

  /** Numbers held in memory, in all buckets together: 16 MB. */
  private static final int MOST = 1 << 21;

  private final FrameFile file;
  private final List<List<Long>> places = new ArrayList<>();
  private final long[][] numbers = new long[COUNT][0];
  private final int[] sizes = new int[COUNT];
  private int held;

  public DiskBuckets(Scratch folder) {
    try {
      file = new FrameFile(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (int bucket = 0; bucket < COUNT; bucket++) {
      places.add(new ArrayList<>());
    }
  }

  @Override
  public void add(int bucket, long number) {
    if (sizes[bucket] == numbers[bucket].length) {
      numbers[bucket] = Arrays.copyOf(numbers[bucket], Math.max(16, 2 * sizes[bucket]));
    }
    numbers[bucket][sizes[bucket]++] = number;
    if (++held == MOST) {
      for (int each = 0; each < COUNT; each++) {
        spill(each);
      }
      held = 0;
    }
  }

  private void spill(int bucket) {
    ByteBuffer frame = ByteBuffer.allocate(Long.BYTES * sizes[bucket]);
    frame.asLongBuffer().put(numbers[bucket], 0, sizes[bucket]);
    try {
      places.get(bucket).add(file.append(frame.array()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    numbers[bucket] = new long[0];
    sizes[bucket] = 0;
  }

  @Override
  public long[] take(int bucket) {
    long[] taken = new long[0];
    try {
      for (long place : places.get(bucket)) {
        ByteBuffer frame = ByteBuffer.wrap(file.at(place));
        int start = taken.length;
        taken = Arrays.copyOf(taken, start + frame.remaining() / Long.BYTES);
        frame.asLongBuffer().get(taken, start, taken.length - start);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int start = taken.length;
    taken = Arrays.copyOf(taken, start + sizes[bucket]);
    System.arraycopy(numbers[bucket], 0, taken, start, sizes[bucket]);
    numbers[bucket] = new long[0];
    return taken;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
