package dev.touchstone.claims;

import dev.touchstone.page.Evidence;
import dev.touchstone.page.Sha256;
import java.util.Map;

/** Names claims by their content, so that a claim keeps its name from run to run. */
final class ClaimId {

  /** 64 bits: two claims of one batch of a billion share a name once in some dozens of batches. */
  private static final int DIGITS = 16;

  /** Stands in for the name of a claim that may turn out to be said twice. */
  static final String NONE = "";

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
    return Sha256.name(content, DIGITS);
  }
}
