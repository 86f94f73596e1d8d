package dev.touchstone.ingest;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.touchstone.ingest.container.Container;
import dev.touchstone.ingest.container.Containers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Any bytes, read as WARC, zip, tar or JSON Lines by what they begin with. */
class ArchiveFuzzTest {

  /** An archive of a few bytes with more pages than this never ends. */
  private static final int ENDLESS = 100_000;

  @FuzzTest
  void isReadOrRefused(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("fuzz", ".bin");
    try {
      Files.write(file, bytes);
      read(file);
    } finally {
      Files.delete(file);
    }
  }

  private static void read(Path file) {
    try (Container container = Containers.open(file)) {
      int pages = 0;
      while (container != null && container.next() != null) {
        if (++pages > ENDLESS) {
          throw new AssertionError("an archive without end");
        }
      }
    } catch (IOException e) {
      // broken from here on, and said to be
    }
  }
}
