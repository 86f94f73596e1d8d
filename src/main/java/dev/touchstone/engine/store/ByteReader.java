package dev.touchstone.engine.store;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link ByteWriter} wrote. */
final class ByteReader {

  private final byte[] bytes;
  private int at;

  ByteReader(byte[] bytes) {
    this.bytes = bytes;
  }

  int next() {
    return bytes[at++] & 0xFF;
  }

  long size() {
    long number = 0;
    int shift = 0;
    int part = next();
    while ((part & 0x80) != 0) {
      number |= (long) (part & 0x7F) << shift;
      shift += 7;
      part = next();
    }
    return number | ((long) part << shift);
  }

  long number() {
    long size = size();
    return (size >>> 1) ^ -(size & 1);
  }

  long fixed() {
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number = (number << Byte.SIZE) | next();
    }
    return number;
  }

  String text() {
    long size = size();
    int length = (int) (size >>> 1);
    boolean wide = (size & 1) != 0;
    if (!wide) {
      String text = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
      at += length;
      return text;
    }
    char[] text = new char[length];
    for (int i = 0; i < length; i++) {
      text[i] = (char) (next() << Byte.SIZE | next());
    }
    return new String(text);
  }
}
