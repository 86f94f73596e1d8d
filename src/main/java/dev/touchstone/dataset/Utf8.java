package dev.touchstone.dataset;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Text out as UTF-8, exactly as it is.
 *
 * <p>Half a surrogate pair, which a broken page can contain and UTF-8 cannot, is written as U+FFFD:
 * one code unit for one, so that offsets stay true.
 */
public final class Utf8 {

  private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

  private Utf8() {}

  /** A buffered writer to a stream, which it closes. */
  public static Writer writer(OutputStream out) {
    CharsetEncoder encoder = StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE)
        .replaceWith(REPLACEMENT);
    return new BufferedWriter(new OutputStreamWriter(out, encoder), 1 << 14);
  }

  /** A buffered writer to a new file. */
  public static Writer writer(Path file) throws IOException {
    return writer(Files.newOutputStream(file));
  }
}
