package dev.touchstone.rules;

import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Pattern;
import dev.touchstone.rules.pattern.Trigger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of many patterns can match a passage at all, by the words and recognised things in it.
 *
 * <p>A pattern demands several things, each of which may be met in several ways ("half life" or
 * "t1/2", and a time). What stands in the passage wakes the patterns whose most telling demand it meets;
 * only these are asked for the others. So a passage pays for the few patterns that it comes near to.
 */
final class PatternIndex {

  private static final int[] NONE = {};

  private final Map<String, Integer> byWord = new HashMap<>();
  private final Prefixes<Integer> byPrefix = new Prefixes<>();
  private final Map<String, Integer> byType = new HashMap<>();

  /** Of each thing that is demanded, by its number, the patterns whose first demand it meets. */
  private final int[][] woken;

  /** Of each pattern its other demands, each as the numbers of what meets it. */
  private final int[][][] others;

  /** Patterns that demand nothing. */
  private final BitSet always = new BitSet();

  private int things;

  /** Patterns are known by their places in the list. */
  PatternIndex(List<Pattern> patterns) {
    List<int[][]> all = new ArrayList<>();
    for (Pattern pattern : patterns) {
      all.add(demands(pattern));
    }
    this.woken = new int[things][];
    this.others = new int[all.size()][][];
    Arrays.fill(woken, NONE);
    for (int number = 0; number < all.size(); number++) {
      int[][] demands = all.get(number);
      if (demands.length == 0) {
        always.set(number);
      } else {
        for (int thing : demands[0]) {
          woken[thing] = Arrays.copyOf(woken[thing], woken[thing].length + 1);
          woken[thing][woken[thing].length - 1] = number;
        }
      }
      others[number] = demands.length < 2 ? new int[0][] : Arrays.copyOfRange(demands, 1, demands.length);
    }
  }

  /** What a pattern demands, but for "a word that begins with a", which nearly any passage meets. */
  private int[][] demands(Pattern pattern) {
    return pattern.triggers().stream()
        .filter(demand -> demand.stream()
            .allMatch(trigger -> trigger.kind() != Trigger.Kind.PREFIX
                || trigger.text().length() >= Prefixes.SHORTEST))
        .map(this::numbers)
        .toArray(int[][]::new);
  }

  private int[] numbers(Set<Trigger> demand) {
    return demand.stream().mapToInt(this::number).toArray();
  }

  private int number(Trigger trigger) {
    String text = trigger.text();
    return switch (trigger.kind()) {
      case WORD -> byWord.computeIfAbsent(text, any -> things++);
      case PREFIX -> byPrefix.at(text, () -> things++);
      case TYPE -> byType.computeIfAbsent(text, any -> things++);
    };
  }

  /**
   * The patterns of which all that they demand is there.
   *
   * @param among patterns to choose from
   */
  BitSet possible(Lattice lattice, BitSet among) {
    BitSet possible = (BitSet) always.clone();
    BitSet there = there(lattice, possible);
    possible.and(among);
    for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
      if (!areThere(others[i], there)) {
        possible.clear(i);
      }
    }
    return possible;
  }

  /** What of all that is demanded is there; adds the patterns whose first demand that meets. */
  private BitSet there(Lattice lattice, BitSet awake) {
    BitSet there = new BitSet(things);
    for (String word : lattice.words()) {
      meet(byWord.get(word), there, awake);
      byPrefix.of(word, thing -> meet(thing, there, awake));
    }
    for (String type : lattice.types()) {
      meet(byType.get(type), there, awake);
    }
    return there;
  }

  private void meet(@Nullable Integer thing, BitSet there, BitSet awake) {
    if (thing != null && !there.get(thing)) {
      there.set(thing);
      for (int pattern : woken[thing]) {
        awake.set(pattern);
      }
    }
  }

  private static boolean areThere(int[][] demands, BitSet there) {
    for (int[] demand : demands) {
      if (!isThere(demand, there)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isThere(int[] demand, BitSet there) {
    for (int thing : demand) {
      if (there.get(thing)) {
        return true;
      }
    }
    return false;
  }
}
