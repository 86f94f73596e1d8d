package dev.touchstone.ingest.bytes;

import org.jspecify.annotations.Nullable;

/**
 * What a file, or one entry of an archive, holds.
 *
 * @param bytes as they are stored, gzip included; not copied, so nobody may change them
 * @param charset the charset that the transport named, as in {@code Content-Type: text/html;
 *     charset=utf-8}; null where it named none, as for every file on disk
 * @param isHtml whether the transport said that it is HTML
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Content(byte[] bytes, @Nullable String charset, boolean isHtml) {

  /** A file's bytes, about which nothing else is known. */
  public static Content of(byte[] bytes) {
    return new Content(bytes, null, false);
  }
}
