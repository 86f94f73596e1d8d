package dev.touchstone.rules;

import dev.touchstone.rules.pattern.Demands;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Pattern;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which of many patterns can match a passage at all, by the words and recognised things in it.
 *
 * <p>A pattern demands several things, each of which may be met in several ways ("half life" or
 * "t1/2", and a time). What stands in the passage wakes the patterns whose most telling demand it meets;
 * only these are asked for the others. So a passage pays for the few patterns that it comes near to.
 */
final class PatternIndex {

  private static final int[] NONE = {};

  /** Of each demand the patterns of which it is the first. */
  private final int[][] woken;

  /** Of each pattern what it demands. */
  private final int[][][] demands;

  /** Patterns that demand nothing. */
  private final BitSet always = new BitSet();

  /**
   * An index of patterns, which are known by their places in the list.
   *
   * @param all numbers what they demand
   */
  PatternIndex(List<Pattern> patterns, Demands all) {
    this.woken = new int[all.size()][];
    this.demands = new int[patterns.size()][][];
    Arrays.fill(woken, NONE);
    for (int number = 0; number < demands.length; number++) {
      demands[number] = all.of(patterns.get(number));
      if (demands[number].length == 0) {
        always.set(number);
      } else {
        for (int demand : demands[number][0]) {
          wake(demand, number);
        }
      }
    }
  }

  private void wake(int demand, int pattern) {
    int[] before = woken[demand];
    woken[demand] = Arrays.copyOf(before, before.length + 1);
    woken[demand][before.length] = pattern;
  }

  /**
   * The patterns of which all that they demand is there.
   *
   * @param among patterns to choose from
   */
  BitSet possible(Lattice lattice, BitSet among) {
    BitSet possible = (BitSet) always.clone();
    lattice.met(demand -> {
      for (int pattern : woken[demand]) {
        possible.set(pattern);
      }
    });
    possible.and(among);
    for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
      if (!lattice.meets(demands[i])) {
        possible.clear(i);
      }
    }
    return possible;
  }
}
