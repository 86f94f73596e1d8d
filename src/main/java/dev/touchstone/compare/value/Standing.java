package dev.touchstone.compare.value;

import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How two values stand, and what that means where their scopes are proved to be the same.
 *
 * @param relation how they stand
 * @param verdict what it means in one scope
 * @param apart times that the nearer ends are apart, or steps on a scale; null where neither applies
 * @param isSlip whether both ends are apart by what one slip of the pen makes
 */
public record Standing(
    Relation relation, Verdict verdict, @Nullable Double apart, boolean isSlip) {

  /** Two values of which no distance is told. */
  public static Standing of(Relation relation, Verdict verdict) {
    return new Standing(relation, verdict, null, false);
  }

  static Standing apart(Relation relation, Verdict verdict, double times) {
    return new Standing(relation, verdict, times, false);
  }

  /** A lost prefix, a wrong unit or a shifted decimal point. */
  static Standing slip(Verdict verdict, double times) {
    return new Standing(Relation.POWER_OF_TEN, verdict, times, true);
  }
}
