package dev.touchstone.compare.reason;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.value.Position;
import dev.touchstone.page.Sha256;
import dev.touchstone.page.Span;
import java.util.ArrayList;
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
      List<String> evidence = new ArrayList<>(side.claims().size());
      side.claims().forEach(claim -> evidence.add(evidence(claim)));
      evidence.sort(null);
      evidence.forEach(words -> field(text, words));
    }
    return Sha256.name(text.toString(), DIGITS);
  }

  /** With the place as a span reads by itself, written out because that is faster. */
  private static String evidence(Claim claim) {
    Span place = claim.evidence().inText();
    return claim.source() + " Span[start=" + place.start() + ", end=" + place.end() + "] "
        + claim.evidence().quote();
  }

  private static void field(StringBuilder text, String value) {
    text.append(value.length()).append(':').append(value).append('\n');
  }
}
