package dev.touchstone.claims;

import dev.touchstone.page.Evidence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Names claims by their content, so that a claim keeps its name from run to run. */
final class ClaimId {

  /** 64 bits: two claims of one batch of a billion share a name once in some dozens of batches. */
  private static final int BYTES = 8;

  private ClaimId() {}

  static String of(
      String source,
      String subject,
      String attribute,
      Value value,
      Polarity polarity,
      Map<String, String> qualifiers,
      Evidence evidence) {
    String content = String.join(
        "\n",
        source,
        subject,
        attribute,
        value.toString(),
        polarity.code(),
        qualifiers.toString(),
        evidence.inText().toString(),
        evidence.quote());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
