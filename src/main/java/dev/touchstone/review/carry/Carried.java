package dev.touchstone.review.carry;

import dev.touchstone.review.evidence.Case;
import dev.touchstone.review.ledger.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision, and what became of it.
 *
 * @param decision as it was made
 * @param fate what became of it
 * @param now what it would be about now; null if it is orphaned
 * @param shifts what the pages say otherwise than then; empty unless it is stale
 */
public record Carried(
    Decision decision, Fate fate, @Nullable Case now, List<Shift> shifts) {

  public Carried {
    shifts = List.copyOf(shifts);
  }
}
