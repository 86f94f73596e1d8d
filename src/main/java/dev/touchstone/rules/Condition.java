package dev.touchstone.rules;

import dev.touchstone.rules.pattern.Demands;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Match;
import dev.touchstone.rules.pattern.Pattern;
import java.util.List;
import java.util.Optional;

/** A pattern that a rule asks for, or against, once it matches. */
public final class Condition {

  private final Pattern pattern;

  /** What must be there for the pattern to match, so that it is seldom tried in vain. */
  private final int[] needs;

  private Condition(Pattern pattern, int[] needs) {
    this.pattern = pattern;
    this.needs = needs;
  }

  static List<Condition> all(List<Pattern> patterns, Demands demands) {
    return patterns.stream()
        .map(pattern -> new Condition(pattern, demands.of(pattern)))
        .toList();
  }

  /** Whether the pattern matches at or after token {@code from} and ends after token {@code own}. */
  public boolean isIn(Lattice lattice, int from, int own) {
    return lattice.meets(needs) && pattern.isIn(lattice, from, own);
  }

  /** The first match. */
  public Optional<Match> find(Lattice lattice) {
    return lattice.meets(needs) ? pattern.find(lattice, 0, 0) : Optional.empty();
  }
}
