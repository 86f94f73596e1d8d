package dev.touchstone.rules;

import dev.touchstone.rules.pattern.Demands;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Match;
import dev.touchstone.rules.pattern.Pattern;
import java.util.List;
import java.util.Optional;

/**
 * A pattern that a rule asks for, or against, once it matches.
 *
 * @param pattern what is looked for
 * @param demands what must be there for it to match, so that it is seldom tried in vain
 */
public record Condition(Pattern pattern, int[][] demands) {

  static List<Condition> all(List<Pattern> patterns, Demands demands) {
    return patterns.stream()
        .map(pattern -> new Condition(pattern, demands.of(pattern)))
        .toList();
  }

  /** Whether the pattern matches at or after token {@code from} and ends after token {@code own}. */
  public boolean isIn(Lattice lattice, int from, int own) {
    return lattice.meets(demands) && pattern.isIn(lattice, from, own);
  }

  /** The first match. */
  public Optional<Match> find(Lattice lattice) {
    return lattice.meets(demands) ? pattern.find(lattice, 0, 0) : Optional.empty();
  }
}
