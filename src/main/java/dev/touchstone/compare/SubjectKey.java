package dev.touchstone.compare;

import dev.touchstone.claims.Claim;
import dev.touchstone.rules.GenericNames;

/** What claims are brought together by: a page about paracetamol and one about acetaminophen meet. */
public final class SubjectKey {

  private static final GenericNames GENERIC = GenericNames.bundled();

  private SubjectKey() {}

  /** The lexicon's name of the claim's subject, whatever its page calls it. */
  public static String of(Claim claim) {
    return GENERIC.known(claim.subject());
  }

  /** What claims that have been brought together are about: their common name if they have one. */
  public static String common(Iterable<Claim> claims) {
    String common = null;
    for (Claim claim : claims) {
      if (common != null && !common.equals(claim.subject())) {
        return of(claim);
      }
      common = claim.subject();
    }
    return common == null ? "" : common;
  }
}
