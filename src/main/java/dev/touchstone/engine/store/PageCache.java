package dev.touchstone.engine.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What became of pages, in a folder: by what they were made of, so that a run need not make it again.
 *
 * <p>Each run writes a file of its own and asks the older ones, those of runs that were killed too:
 * every entry is written whole or does not count. A complete run leaves its own file alone. Finding
 * is thread-safe, keeping is not.
 */
public final class PageCache implements Closeable {

  private static final String ENDING = ".pages";

  /** Length, checksum, key. */
  private static final int HEAD = 2 * Integer.BYTES + 2 * Long.BYTES;

  private final Path folder;
  private final List<FileChannel> older = new ArrayList<>();
  private final List<Path> olderFiles = new ArrayList<>();
  private final Map<Key, Place> known = new ConcurrentHashMap<>();
  private final FileChannel fresh;

  private PageCache(Path folder, boolean recall) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    int last = 0;
    for (Path file : files()) {
      olderFiles.add(file);
      last = Math.max(last, number(file));
      if (recall) {
        index(file);
      }
    }
    fresh = FileChannel.open(
        folder.resolve(String.format(Locale.ROOT, "%06d", last + 1) + ENDING),
        StandardOpenOption.CREATE_NEW,
        StandardOpenOption.WRITE);
  }

  /**
   * Opens the cache for a run.
   *
   * @param recall whether to find what older runs kept
   */
  public static PageCache open(Path folder, boolean recall) throws IOException {
    return new PageCache(folder, recall);
  }

  /** What a result is found by: half of a SHA-256. */
  public record Key(long high, long low) {

    /** The first 16 bytes of a hash. */
    public static Key of(byte[] hash) {
      ByteBuffer bytes = ByteBuffer.wrap(hash);
      return new Key(bytes.getLong(), bytes.getLong());
    }
  }

  private record Place(FileChannel file, long start, int length, int checksum) {}

  /** What was kept under the key; null if nothing was, or not whole. */
  public byte @Nullable [] find(Key key) throws IOException {
    Place place = known.get(key);
    if (place == null) {
      return null;
    }
    byte[] result = new byte[place.length];
    return fill(place.file, place.start, ByteBuffer.wrap(result))
            && checksum(result) == place.checksum
        ? result
        : null;
  }

  /** Keeps a result for later runs. It is there when this returns, even if the program is killed. */
  public void keep(Key key, byte[] result) throws IOException {
    ByteBuffer entry = ByteBuffer.allocate(HEAD + result.length)
        .putInt(result.length)
        .putInt(checksum(result))
        .putLong(key.high)
        .putLong(key.low)
        .put(result)
        .flip();
    while (entry.hasRemaining()) {
      fresh.write(entry);
    }
  }

  /** Removes what older runs left; this run has kept all that is of use. */
  public void complete() throws IOException {
    closeOlder();
    for (Path file : olderFiles) {
      Files.deleteIfExists(file);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> number(file) > 0).sorted().toList();
    }
  }

  private static int number(Path file) {
    String name = file.getFileName().toString();
    return name.matches("\\d{6}\\.pages") ? Integer.parseInt(name.substring(0, 6)) : 0;
  }

  /** Notes where the file's entries are; what a killed run left half written is passed over. */
  private void index(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    older.add(channel);
    long size = channel.size();
    long at = 0;
    ByteBuffer head = ByteBuffer.allocate(HEAD);
    while (at + HEAD <= size && fill(channel, at, head.clear())) {
      head.flip();
      int length = head.getInt();
      int checksum = head.getInt();
      long start = at + HEAD;
      if (length < 0 || start + length > size) {
        return;
      }
      known.put(
          new Key(head.getLong(), head.getLong()), new Place(channel, start, length, checksum));
      at = start + length;
    }
  }

  private static boolean fill(FileChannel file, long start, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      if (file.read(bytes, start + bytes.position()) < 0) {
        return false;
      }
    }
    return true;
  }

  private static int checksum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  private void closeOlder() throws IOException {
    for (FileChannel file : older) {
      file.close();
    }
    older.clear();
  }

  @Override
  public void close() throws IOException {
    closeOlder();
    fresh.close();
  }
}
