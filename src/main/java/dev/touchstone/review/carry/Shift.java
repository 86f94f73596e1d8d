package dev.touchstone.review.carry;

import dev.touchstone.review.evidence.Case;
import dev.touchstone.review.evidence.Ground;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page said when somebody decided, and what it says now. One of the two may be missing.
 *
 * @param old null if the page said nothing then
 * @param now null if it says nothing now
 */
public record Shift(@Nullable Ground old, @Nullable Ground now) {

  public Shift {
    if (old == null && now == null) {
      throw new IllegalArgumentException("a shift has an old or a new side");
    }
  }

  /** In what two cases differ; words that both have are left out. */
  static List<Shift> between(Case old, Case now) {
    List<Ground> left = new ArrayList<>(old.grounds());
    List<Ground> fresh = new ArrayList<>(now.grounds());
    left.removeIf(ground -> fresh.stream().anyMatch(other -> isSame(ground, other)));
    fresh.removeIf(ground -> old.grounds().stream().anyMatch(other -> isSame(ground, other)));
    List<Shift> shifts = new ArrayList<>();
    for (Ground ground : left) {
      Ground next = Likeness.closest(ground, fresh);
      fresh.remove(next);
      shifts.add(new Shift(ground, next));
    }
    fresh.forEach(ground -> shifts.add(new Shift(null, ground)));
    return List.copyOf(shifts);
  }

  private static boolean isSame(Ground one, Ground other) {
    return one.print().equals(other.print());
  }
}
