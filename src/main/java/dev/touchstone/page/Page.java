package dev.touchstone.page;

import java.nio.charset.StandardCharsets;

/**
 * One page as it was read: its characters, and where they came from.
 *
 * @param id the file's name without its endings, unique in a batch; every record names it as {@code
 *     source}
 * @param path the input's path as given, with {@code /} between its parts
 * @param format how {@code source} is to be read
 * @param source the decoded characters, untouched: all source offsets point into this
 * @param charset name of the charset that decoded the bytes, such as {@code UTF-8}
 * @param charsetBasis what the charset was concluded from: {@code bom}, {@code meta}, {@code
 *     strict-utf-8} or {@code detector}; {@code given} where there were no bytes
 * @param sha256 SHA-256 of the file's bytes, before any decompression, in lower-case hexadecimal
 */
public record Page(
    String id,
    String path,
    Format format,
    String source,
    String charset,
    String charsetBasis,
    String sha256) {

  /**
   * A page whose characters are at hand; it counts as decoded from UTF-8.
   *
   * @param id unique in a batch
   */
  public static Page of(String id, Format format, String source) {
    String sha256 = Sha256.hex(source.getBytes(StandardCharsets.UTF_8));
    return new Page(id, id, format, source, "UTF-8", "given", sha256);
  }
}
