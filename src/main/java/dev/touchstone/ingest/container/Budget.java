package dev.touchstone.ingest.container;

import java.io.IOException;
import java.io.InputStream;

/**
 * How much may come out of an archive: pages of a bearable size, and not so much from so little that
 * it must be a trap (a "zip bomb").
 */
final class Budget {

  /** Largest page, in bytes. */
  static final int PAGE_LIMIT = 64 << 20;

  /** Text packs to a tenth, repetitive pages to a fortieth. */
  private static final int MOST_TIMES = 200;

  /** Whatever the ratio, so much is harmless. In bytes. */
  private static final long FREE = 1L << 30;

  private final long most;
  private long spent;

  /** @param size the archive's own length, in bytes */
  Budget(long size) {
    this.most = Math.max(FREE, size * MOST_TIMES);
  }

  /**
   * An entry's bytes; one more than {@link #PAGE_LIMIT} where there are more.
   *
   * @throws IOException if the archive has given more than it can honestly hold
   */
  byte[] read(InputStream entry) throws IOException {
    byte[] bytes = entry.readNBytes(PAGE_LIMIT + 1);
    spent += bytes.length;
    if (spent > most) {
      throw new IOException("unpacks to more than " + MOST_TIMES
          + " times its size; if it is no trap, unpack it yourself");
    }
    return bytes;
  }
}
