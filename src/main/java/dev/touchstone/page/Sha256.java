package dev.touchstone.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 (FIPS 180-4) in lower-case hexadecimal: names contents the same on every machine. */
public final class Sha256 {

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(e[0-9]+)?");

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

  /**
   * Digits of the text's UTF-8 bytes that no program takes for a number: the first {@code digits}, or
   * the first run of them further on that is no number.
   *
   * <p>Left alone, a spreadsheet reads {@code 1234567890123456} and {@code 12345e67} as numbers, and
   * writes others back. That happens to one hash in eight hundred.
   */
  public static String name(String text, int digits) {
    String all = hex(text.getBytes(StandardCharsets.UTF_8));
    int start = 0;
    while (start + digits < all.length() && isNumber(all.substring(start, start + digits))) {
      start++;
    }
    return all.substring(start, start + digits);
  }

  private static boolean isNumber(String digits) {
    // Nearly all have another letter than e among their first digits.
    for (int at = 0; at < digits.length(); at++) {
      if (digits.charAt(at) > '9' && digits.charAt(at) != 'e') {
        return false;
      }
    }
    return NUMBER.matcher(digits).matches();
  }
}
