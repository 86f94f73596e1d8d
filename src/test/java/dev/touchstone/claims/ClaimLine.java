package dev.touchstone.claims;

/** A claim on one line, as golden files show it. */
final class ClaimLine {

  private ClaimLine() {}

  /** Subject, attribute, value and qualifiers; without quote and place. */
  static String of(Claim claim) {
    String denied = claim.polarity() == Polarity.NEGATED ? "not " : "";
    return "%s %s: %s%s %s"
        .formatted(
            claim.subject(), claim.attribute(), denied, words(claim.value()), claim.qualifiers());
  }

  private static String words(Value value) {
    if (value instanceof Value.Quantity quantity) {
      return "%s..%s %s".formatted(quantity.low(), quantity.high(), quantity.unit());
    }
    return value instanceof Value.Code code ? code.code() : ((Value.Text) value).text();
  }
}
