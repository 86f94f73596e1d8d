package dev.touchstone.ingest.container;

import dev.touchstone.ingest.document.Documents;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Tells containers from pages by their first bytes, and opens them. */
public final class Containers {

  /** Bytes that are looked at; a tar header is 512 long. */
  private static final int LOOK = 1 << 13;

  private static final int TAR_MARK = 257;

  private Containers() {}

  /**
   * Opens a file that holds many pages.
   *
   * @return null where the file is none, or cannot be read: then it is a page, and reading it tells
   *     what is wrong
   */
  public static @Nullable Container open(Path file) {
    try {
      byte[] head = head(file);
      if (head.length == 0 || Documents.isDocument(head)) {
        return null;
      }
      String start = new String(head, StandardCharsets.ISO_8859_1);
      if (start.startsWith("PK\3\4")) {
        return Documents.isDocument(Files.readAllBytes(file)) ? null : new ZipContainer(file);
      }
      if (start.startsWith("WARC/")) {
        return new WarcContainer(file);
      }
      if (start.startsWith("ustar", TAR_MARK)) {
        return new TarContainer(stream(file), Files.size(file));
      }
      return JsonLinesContainer.looksLike(start) ? new JsonLinesContainer(stream(file)) : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** Whether a file of doubtful name is a document or holds pages; if it cannot be read, it may. */
  public static boolean holdsPages(Path file) {
    try (Container container = open(file)) {
      return container != null || Documents.isDocument(head(file));
    } catch (IOException e) {
      return true; // opening it as a page tells what is wrong
    }
  }

  private static byte[] head(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return new byte[0];
    }
    byte[] head = new byte[LOOK];
    int length = 0;
    try (InputStream stream = stream(file)) {
      int read = stream.read(head, 0, LOOK);
      while (read > 0) {
        length += read;
        read = stream.read(head, length, LOOK - length);
      }
    } catch (EOFException e) {
      return Arrays.copyOf(head, length); // breaks off; what came tells what it was to be
    }
    return Arrays.copyOf(head, length);
  }

  /** The file's bytes, gzip undone, also where it is several members one after the other. */
  static InputStream stream(Path file) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    try {
      bytes.mark(2);
      boolean packed = bytes.read() == 0x1f && bytes.read() == 0x8b;
      bytes.reset();
      return packed ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }
}
