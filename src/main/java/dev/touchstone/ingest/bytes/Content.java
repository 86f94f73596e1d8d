package dev.touchstone.ingest.bytes;

import dev.touchstone.page.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What a file, or one entry of an archive, holds.
 *
 * @param bytes as they are stored, gzip included; not copied, so nobody may change them
 * @param charset the charset that the transport named, as in {@code Content-Type: text/html;
 *     charset=utf-8}; null where it named none, as for every file on disk
 * @param isHtml whether the transport said that it is HTML
 * @param sha256 hash of the bytes, which names the page and what became of it: made once, since that takes
 *     a twentieth of a page's time
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Content(byte[] bytes, @Nullable String charset, boolean isHtml, String sha256) {

  public Content(byte[] bytes, @Nullable String charset, boolean isHtml) {
    this(bytes, charset, isHtml, Sha256.hex(bytes));
  }

  /** A file's bytes, about which nothing else is known. */
  public static Content of(byte[] bytes) {
    return new Content(bytes, null, false);
  }
}
