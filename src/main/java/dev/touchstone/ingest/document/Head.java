package dev.touchstone.ingest.document;

import java.nio.charset.StandardCharsets;

/** The first bytes of a file as characters, for telling its kind. */
final class Head {

  private static final int LENGTH = 4096;

  private Head() {}

  static String of(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, LENGTH), StandardCharsets.ISO_8859_1);
  }
}
