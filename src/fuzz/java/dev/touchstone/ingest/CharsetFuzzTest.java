package dev.touchstone.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.touchstone.ingest.bytes.Decoding;
import java.util.Arrays;

/** Any bytes; the first line is what a web server declared them to be, or nothing. */
class CharsetFuzzTest {

  @FuzzTest
  void isDecoded(byte[] bytes) {
    int line = 0;
    while (line < bytes.length && bytes[line] != '\n') {
      line++;
    }
    String header = line == 0 ? null : new String(bytes, 0, line, ISO_8859_1);
    byte[] page = Arrays.copyOfRange(bytes, Math.min(line + 1, bytes.length), bytes.length);
    Decoding.of(page, header);
  }
}
