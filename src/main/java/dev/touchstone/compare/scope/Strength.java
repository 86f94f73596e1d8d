package dev.touchstone.compare.scope;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.rule.Weighing;
import dev.touchstone.compare.value.Position;
import java.util.List;

/** Says how firmly a side speaks, by its own words and by where it stands. */
public final class Strength {

  private final NamedWords reserve;
  private final NamedWords hearsay;

  public Strength(Weighing weighing) {
    reserve = new NamedWords("reserve", weighing.reserve());
    hearsay = new NamedWords("hearsay", weighing.hearsay());
  }

  /** The word that puts all that a side says in doubt; empty where any of its claims is firm. */
  public String doubt(Position side) {
    String first = "";
    for (Claim claim : side.claims()) {
      String word = doubt(claim);
      if (word.isEmpty()) {
        return "";
      }
      first = first.isEmpty() ? word : first;
    }
    return first;
  }

  private String doubt(Claim claim) {
    String word = reserve.firstIn(claim.sentence());
    return word.isEmpty() ? hearsay.firstIn(claim.section()) : word;
  }

  /** Whether any of the sides is weak. */
  public boolean isWeak(List<Position> sides) {
    return sides.stream().anyMatch(side -> !doubt(side).isEmpty());
  }
}
