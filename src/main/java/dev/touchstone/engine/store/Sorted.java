package dev.touchstone.engine.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts more records than fit into memory: sorted runs on disk, merged as they are read. Few records
 * never touch the disk. Not thread-safe.
 *
 * @param <T> what is sorted
 */
public final class Sorted<T extends Record> implements Closeable {

  private final Scratch folder;
  private final RecordCodec<T> codec;
  private final Comparator<T> order;
  private final int most;
  private final List<FrameFile> runs = new ArrayList<>();
  private final List<T> inMemory = new ArrayList<>();

  /**
   * @param order must tell any two records apart, or what comes out depends on what came in when
   * @param most how many records are held in memory
   */
  public Sorted(Scratch folder, RecordCodec<T> codec, Comparator<T> order, int most) {
    this.folder = folder;
    this.codec = codec;
    this.order = order;
    this.most = most;
  }

  /** Adds a record; nothing may be added any more once it is read. */
  public void add(T item) throws IOException {
    inMemory.add(item);
    if (inMemory.size() >= most) {
      inMemory.sort(order);
      FrameFile run = new FrameFile(folder);
      runs.add(run);
      for (T each : inMemory) {
        run.append(codec.encode(each));
      }
      inMemory.clear();
    }
  }

  /** The records in order; may be read more than once. */
  public Cursor<T> read() throws IOException {
    inMemory.sort(order);
    PriorityQueue<Run> heads =
        new PriorityQueue<>(Comparator.comparing((Run run) -> run.head, order));
    for (FrameFile file : runs) {
      Run run = new Run(file.reader());
      if (run.advance()) {
        heads.add(run);
      }
    }
    Run rest = new Run(null);
    if (rest.advance()) {
      heads.add(rest);
    }
    return new Merge(heads);
  }

  /** Records one after the other. */
  public interface Cursor<T> extends Closeable {

    /** The next record; null after the last. */
    @Nullable
    T next() throws IOException;
  }

  private final class Merge implements Cursor<T> {

    private final PriorityQueue<Run> heads;

    Merge(PriorityQueue<Run> heads) {
      this.heads = heads;
    }

    @Override
    public @Nullable T next() throws IOException {
      Run first = heads.poll();
      if (first == null) {
        return null;
      }
      T item = first.head;
      if (first.advance()) {
        heads.add(first);
      }
      return item;
    }

    @Override
    public void close() throws IOException {
      for (Run run : heads) {
        run.close();
      }
    }
  }

  /** A run from its file, or what is in memory where there is none. */
  private final class Run implements Closeable {

    private final FrameFile.@Nullable Reader file;
    private int next;
    private @Nullable T head;

    Run(FrameFile.@Nullable Reader file) {
      this.file = file;
    }

    boolean advance() throws IOException {
      if (file == null) {
        head = next < inMemory.size() ? inMemory.get(next++) : null;
      } else {
        byte[] frame = file.next();
        head = frame == null ? null : codec.decode(frame);
      }
      if (head == null) {
        close();
      }
      return head != null;
    }

    @Override
    public void close() throws IOException {
      if (file != null) {
        file.close();
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (FrameFile run : runs) {
      run.close();
    }
    inMemory.clear();
  }
}
