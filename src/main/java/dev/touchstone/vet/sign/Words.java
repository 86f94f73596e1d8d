package dev.touchstone.vet.sign;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An expression of the criteria.
 *
 * @param pattern matched against one line
 * @param needles lists of folded rows of letters; every match holds at least one row of each list
 */
record Words(Pattern pattern, List<List<String>> needles) {

  static Words of(Pattern pattern) {
    return new Words(pattern, Needles.of(pattern.pattern()));
  }

  /** Whether the expression may match in the text; false only if it does not. */
  boolean mayBeIn(String text) {
    String folded = Needles.folded(text);
    for (List<String> some : needles) {
      if (some.stream().noneMatch(folded::contains)) {
        return false;
      }
    }
    return true;
  }
}
