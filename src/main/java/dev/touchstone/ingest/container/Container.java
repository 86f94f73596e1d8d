package dev.touchstone.ingest.container;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file with many pages in it, read from front to back. Not thread-safe. */
public interface Container extends Closeable {

  /**
   * The next page; null after the last.
   *
   * @throws IOException if the file is broken from here on; the entries before it stand
   */
  @Nullable
  Entry next() throws IOException;

  /** Entries so far that are no pages by their name or type, and were passed over. */
  int passedOver();
}
