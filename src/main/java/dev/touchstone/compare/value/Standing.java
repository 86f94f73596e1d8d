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
 */
public record Standing(
    Relation relation, Verdict verdict, @Nullable Double apart) {

  static Standing of(Relation relation, Verdict verdict) {
    return new Standing(relation, verdict, null);
  }
}
