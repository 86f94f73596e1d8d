package dev.touchstone.ingest;

import dev.touchstone.page.Notice;
import dev.touchstone.page.Page;
import dev.touchstone.page.Sha256;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a file's bytes into a page. Thread-safe; opens nothing itself. */
public final class PageReader {

  /** Largest page that is read, in bytes after decompression. */
  static final int LIMIT = 64 << 20;

  /** First bytes of common binary formats that may hold no NUL early on. */
  private static final int[][] MAGIC = {
    {'%', 'P', 'D', 'F', '-'},
    {'P', 'K', 3, 4},
    {0x89, 'P', 'N', 'G'},
    {0xFF, 0xD8, 0xFF},
    {'G', 'I', 'F', '8'},
    {0x7F, 'E', 'L', 'F'},
    {'R', 'I', 'F', 'F'},
    {'B', 'Z', 'h'},
    {0x28, 0xB5, 0x2F, 0xFD},
    {0xFD, '7', 'z', 'X', 'Z'}
  };

  /**
   * Reads one file's bytes.
   *
   * @param id the page's id in this batch
   * @param path the file's path as given, for messages and for its endings
   * @param bytes the file as it is on disk, gzip included
   */
  public Reading read(String id, String path, byte[] bytes) {
    byte[] content;
    try {
      content = Unzip.unzip(bytes, LIMIT);
    } catch (IOException e) {
      return failure("broken gzip data: " + e.getMessage());
    }
    String problem = problem(content);
    if (problem != null) {
      return failure(problem);
    }
    Decoding decoding = Decoding.of(content);
    String source = decoding.text();
    if (source.isBlank()) {
      return failure("empty file: nothing but white space in it");
    }
    Page page = new Page(
        id,
        path,
        FormatFinder.find(path, source),
        source,
        decoding.charset(),
        decoding.basis(),
        Sha256.hex(bytes));
    String remark = decoding.remark();
    return new Reading(page, null, remark == null ? List.of() : List.of(new Notice(path, remark)));
  }

  private static Reading failure(String cause) {
    return new Reading(null, cause, List.of());
  }

  private static @Nullable String problem(byte[] content) {
    if (content.length == 0) {
      return "empty file";
    }
    if (content.length > LIMIT) {
      return "larger than the limit of " + (LIMIT >> 20) + " MiB";
    }
    return isBinary(content) ? "binary file" : null;
  }

  private static boolean isBinary(byte[] content) {
    for (int[] magic : MAGIC) {
      if (Decoding.startsWith(content, magic)) {
        return true;
      }
    }
    if (Decoding.startsWith(content, 0xFE, 0xFF) || Decoding.startsWith(content, 0xFF, 0xFE)) {
      return false; // UTF-16, where NULs are to be expected
    }
    int controls = 0;
    int seen = Math.min(content.length, 1 << 16);
    for (int i = 0; i < seen; i++) {
      if (content[i] == 0) {
        return true;
      }
      if ((content[i] > 0 && content[i] < 9) || (content[i] > 13 && content[i] < 27)) {
        controls++;
      }
    }
    return controls > 8 && controls > seen / 20;
  }
}
