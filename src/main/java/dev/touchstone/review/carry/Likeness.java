package dev.touchstone.review.carry;

import dev.touchstone.dataset.changes.WordSet;
import dev.touchstone.review.evidence.Case;
import dev.touchstone.review.evidence.Ground;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How much two pieces of evidence have in common, from 0 to 1. */
final class Likeness {

  private Likeness() {}

  /** Of two cases: how much of the one's evidence is found in the other. */
  static double of(Case one, Case other) {
    double sum = 0;
    for (Ground ground : one.grounds()) {
      sum += other.grounds().stream()
          .mapToDouble(candidate -> of(ground, candidate))
          .max()
          .orElse(0);
    }
    return sum / Math.max(1, Math.max(one.grounds().size(), other.grounds().size()));
  }

  /** The ground of the same page that is most like it; null if the page has none. */
  static @Nullable Ground closest(Ground ground, Collection<Ground> others) {
    Ground best = null;
    double most = 0;
    for (Ground other : others) {
      double likeness = of(ground, other);
      if (likeness > most) {
        most = likeness;
        best = other;
      }
    }
    return best;
  }

  /** 0 for two pages; otherwise more than 0, by the words and the value that both have. */
  private static double of(Ground one, Ground other) {
    if (!one.source().equals(other.source())) {
      return 0;
    }
    WordSet words = words(one);
    WordSet others = words(other);
    double value = one.said().equals(other.said()) ? 0.3 : 0;
    return 0.1 + value + 0.6 * words.shared(others) / words.either(others);
  }

  private static WordSet words(Ground ground) {
    return WordSet.of(ground.anchor().exact() + " " + ground.sentence());
  }
}
