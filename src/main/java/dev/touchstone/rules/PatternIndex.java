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

  /** Of each set of triggers the patterns of which it is the first demand. */
  private final int[][] woken;

  /** Of each pattern what it demands besides. */
  private final int[][] others;

  /** Patterns that demand nothing. */
  private final BitSet always = new BitSet();

  /**
   * An index of patterns, which are known by their places in the list.
   *
   * @param all numbers what they demand
   */
  PatternIndex(List<Pattern> patterns, Demands all) {
    this.woken = new int[all.sets()][];
    this.others = new int[patterns.size()][];
    Arrays.fill(woken, NONE);
    Arrays.fill(others, NONE);
    for (int number = 0; number < others.length; number++) {
      int[] demands = all.of(patterns.get(number));
      if (demands.length == 0) {
        always.set(number);
      } else {
        wake(demands[0], number);
        others[number] = Arrays.copyOfRange(demands, 1, demands.length);
      }
    }
  }

  private void wake(int set, int pattern) {
    int[] before = woken[set];
    woken[set] = Arrays.copyOf(before, before.length + 1);
    woken[set][before.length] = pattern;
  }

  /**
   * The patterns of which all that they demand is there.
   *
   * @param among patterns to choose from
   */
  BitSet possible(Lattice lattice, BitSet among) {
    BitSet possible = (BitSet) always.clone();
    possible.and(among);
    for (int set = lattice.nextMet(0); set >= 0; set = lattice.nextMet(set + 1)) {
      for (int pattern : woken[set]) {
        if (among.get(pattern) && lattice.meets(others[pattern])) {
          possible.set(pattern);
        }
      }
    }
    return possible;
  }
}
