package dev.touchstone.compare.rule;

import java.util.Map;

/**
 * What headings tell of the claims below them: "Heart failure" over a dose.
 *
 * @param axis that is stated of such a claim
 * @param types for a type of the lexicon, the qualifier that states the same where a sentence says it
 */
public record Cases(String axis, Map<String, String> types) {

  public Cases {
    types = Map.copyOf(types);
  }
}
