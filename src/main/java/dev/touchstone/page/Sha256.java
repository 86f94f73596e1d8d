package dev.touchstone.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) in lower-case hexadecimal: names contents the same on every machine. */
public final class Sha256 {

  private Sha256() {}

  /** The 64 digits of the bytes. */
  public static String hex(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The first {@code digits} digits of the text's UTF-8 bytes. */
  public static String hex(String text, int digits) {
    return hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, digits);
  }
}
