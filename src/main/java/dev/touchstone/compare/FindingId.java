package dev.touchstone.compare;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.value.Position;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The name of a finding: the same in every run until what it rests on changes. */
final class FindingId {

  private static final int DIGITS = 16;

  private FindingId() {}

  /**
   * The first sixteen hexadecimal digits of SHA-256 over what the finding rests on.
   *
   * @param any one of the claims, for subject and attribute
   */
  static String of(Claim any, Map<String, String> scope, List<Position> sides) {
    StringBuilder text = new StringBuilder();
    field(text, any.subject());
    field(text, any.attribute());
    field(text, scope.toString());
    for (Position side : sides) {
      field(text, side.key().toString());
      side.claims().stream().map(FindingId::evidence).sorted().forEach(e -> field(text, e));
    }
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256")
          .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String evidence(Claim claim) {
    return claim.source() + " " + claim.evidence().inText() + " "
        + claim.evidence().quote();
  }

  private static void field(StringBuilder text, String value) {
    text.append(value.length()).append(':').append(value).append('\n');
  }
}
