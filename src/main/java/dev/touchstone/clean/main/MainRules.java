package dev.touchstone.clean.main;

import java.util.List;
import java.util.Set;

/**
 * What finding the main content knows as data. Immutable.
 *
 * @param votes what each trait of a block is worth
 * @param cueNames names of the cues, by number
 * @param facts names of the facts in a summary box about a drug, lower case
 */
public record MainRules(Votes votes, List<String> cueNames, Set<String> facts) {

  public MainRules {
    cueNames = List.copyOf(cueNames);
    votes.check(new Traits(cueNames));
    facts = Set.copyOf(facts);
  }

  /** The bits of some cues. */
  long bits(String... names) {
    long bits = 0;
    for (String name : names) {
      bits |= 1L << cueNames.indexOf(name);
    }
    return bits;
  }

  /** A trait's name for every cue, by number. */
  String[] traits(String prefix) {
    return cueNames.stream().map(prefix::concat).toArray(String[]::new);
  }
}
