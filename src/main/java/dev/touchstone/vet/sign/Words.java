package dev.touchstone.vet.sign;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An expression of the criteria.
 *
 * @param pattern matched against one line
 * @param needles folded rows of letters of which every match holds at least one; empty if none can be
 *     promised
 */
record Words(Pattern pattern, List<String> needles) {

  static Words of(Pattern pattern) {
    return new Words(pattern, Needles.of(pattern.pattern()));
  }
}
