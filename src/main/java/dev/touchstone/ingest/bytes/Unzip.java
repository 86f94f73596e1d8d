package dev.touchstone.ingest.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Gzip data, told by its first two bytes, turned back into what was compressed. */
public final class Unzip {

  private Unzip() {}

  /**
   * The bytes themselves, or what they were compressed from.
   *
   * @param limit most bytes to inflate; one byte more is returned where there is more, so that the
   *     caller sees the excess and a small file cannot fill the memory
   * @throws IOException if the data start like gzip and are not; the message says so
   */
  public static byte[] unzip(byte[] bytes, int limit) throws IOException {
    if (bytes.length < 2 || bytes[0] != (byte) 0x1f || bytes[1] != (byte) 0x8b) {
      return bytes;
    }
    try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 15)) {
      return stream.readNBytes(limit + 1);
    } catch (IOException e) {
      String how = e.getMessage() == null ? "it breaks off" : e.getMessage();
      throw new IOException("broken gzip data: " + how, e);
    }
  }
}
