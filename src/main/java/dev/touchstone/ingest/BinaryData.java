package dev.touchstone.ingest;

import dev.touchstone.ingest.bytes.Decoding;
import org.jspecify.annotations.Nullable;

/** Tells data that is no text, so that nobody reads claims out of a picture. */
final class BinaryData {

  /** First bytes of common binary formats that may hold no NUL early on. */
  private static final int[][] MAGIC = {
    {0x89, 'P', 'N', 'G'},
    {0xFF, 0xD8, 0xFF},
    {'G', 'I', 'F', '8'},
    {0x7F, 'E', 'L', 'F'},
    {'R', 'I', 'F', 'F'}
  };

  /** Likewise, of archives that are not opened, or not where they stand. */
  private static final int[][] ARCHIVES = {
    {'P', 'K', 3, 4}, {'B', 'Z', 'h'}, {0x28, 0xB5, 0x2F, 0xFD}, {0xFD, '7', 'z', 'X', 'Z'}
  };

  private static final int LOOK = 1 << 16;

  private BinaryData() {}

  /** Why the bytes are no text, one line with a remedy where there is one; null if they may be. */
  static @Nullable String problem(byte[] bytes) {
    if (bytes.length == 0) {
      return "empty file";
    }
    if (startsWithOneOf(bytes, ARCHIVES)) {
      return "an archive that cannot be opened here; unpack it, or pack it as .zip or .tar.gz";
    }
    return startsWithOneOf(bytes, MAGIC) || hasControls(bytes) ? "binary file" : null;
  }

  private static boolean startsWithOneOf(byte[] bytes, int[][] marks) {
    for (int[] mark : marks) {
      if (Decoding.startsWith(bytes, mark)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasControls(byte[] bytes) {
    if (Decoding.startsWith(bytes, 0xFE, 0xFF) || Decoding.startsWith(bytes, 0xFF, 0xFE)) {
      return false; // UTF-16, where NULs are to be expected
    }
    int controls = 0;
    int seen = Math.min(bytes.length, LOOK);
    for (int i = 0; i < seen; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      if ((bytes[i] > 0 && bytes[i] < 9) || (bytes[i] > 13 && bytes[i] < 27)) {
        controls++;
      }
    }
    return controls > 8 && controls > seen / 20;
  }
}
