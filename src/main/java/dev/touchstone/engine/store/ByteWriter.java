package dev.touchstone.engine.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects values as bytes: small numbers take one, text of Western letters one a character. */
final class ByteWriter {

  private static final int LARGEST_LATIN = 0xFF;

  private byte[] bytes = new byte[512];
  private int length;

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  void put(int value) {
    room(1);
    bytes[length++] = (byte) value;
  }

  /** A number from 0 up, seven bits a byte. */
  void size(long number) {
    long left = number;
    while ((left & ~0x7FL) != 0) {
      put((int) (left & 0x7F) | 0x80);
      left >>>= 7;
    }
    put((int) left);
  }

  /** Any number; small ones of either sign are short. */
  void number(long number) {
    size((number << 1) ^ (number >> 63));
  }

  /** All eight bytes: for numbers that are never small. */
  void fixed(long number) {
    room(Long.BYTES);
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      bytes[length++] = (byte) (number >>> shift);
    }
  }

  /** Every character as it is, halves of pairs too. */
  void text(String text) {
    boolean wide = isWide(text);
    size(((long) text.length() << 1) | (wide ? 1 : 0));
    if (wide) {
      room(2 * text.length());
      for (int at = 0; at < text.length(); at++) {
        char c = text.charAt(at);
        bytes[length++] = (byte) (c >>> Byte.SIZE);
        bytes[length++] = (byte) c;
      }
    } else {
      byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1); // a copy of what Java has
      room(latin.length);
      System.arraycopy(latin, 0, bytes, length, latin.length);
      length += latin.length;
    }
  }

  /** A plain loop, since most of what is written is text. */
  private static boolean isWide(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) > LARGEST_LATIN) {
        return true;
      }
    }
    return false;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
