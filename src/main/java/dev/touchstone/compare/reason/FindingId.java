package dev.touchstone.compare.reason;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.value.Position;
import dev.touchstone.page.Sha256;
import java.util.List;
import java.util.Map;

/** The name of a finding: the same in every run until what it rests on changes. */
final class FindingId {

  private static final int DIGITS = 16;

  private FindingId() {}

  /**
   * Sixteen hexadecimal digits of SHA-256 over what the finding rests on.
   *
   * @param subject what it is about
   * @param attribute code of the attribute
   * @param scope what all sides have in common
   * @param sides what is said
   */
  static String of(
      String subject, String attribute, Map<String, String> scope, List<Position> sides) {
    StringBuilder text = new StringBuilder();
    field(text, subject);
    field(text, attribute);
    field(text, scope.toString());
    for (Position side : sides) {
      field(text, side.key().toString());
      side.claims().stream().map(FindingId::evidence).sorted().forEach(e -> field(text, e));
    }
    return Sha256.name(text.toString(), DIGITS);
  }

  private static String evidence(Claim claim) {
    return claim.source() + " " + claim.evidence().inText() + " "
        + claim.evidence().quote();
  }

  private static void field(StringBuilder text, String value) {
    text.append(value.length()).append(':').append(value).append('\n');
  }
}
