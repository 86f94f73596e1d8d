package dev.touchstone.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.compare.value.Interval;
import dev.touchstone.compare.value.Intervals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any two intervals stand in exactly one relation, whichever is asked first. */
class IntervalLawsTest {

  private static final Intervals EXACT = new Intervals(BigDecimal.ZERO, BigDecimal.ONE);
  private static final Intervals USUAL = new Intervals(new BigDecimal("0.10"), new BigDecimal("2"));

  /** Ends in tenths, so near one another that none is a slip of another. */
  private static final List<Integer> ENDS = Arrays.asList(null, 10, 20, 30, 50, 70);

  /** Everything that an interval is compared on, in tenths; 80 stands for all beyond 7. */
  private static final int POINTS = 80;

  private record Named(Interval interval, BitSet points, boolean closed) {}

  private static List<Named> intervals() {
    List<Named> all = new ArrayList<>();
    for (Integer low : ENDS) {
      for (Integer high : ENDS) {
        boolean nothing = low == null && high == null;
        boolean backwards = low != null && high != null && low > high;
        if (!nothing && !backwards) {
          BitSet points = new BitSet();
          points.set(low == null ? 0 : low, (high == null ? POINTS : high) + 1);
          Interval interval = new Interval(number(low), number(high));
          all.add(new Named(interval, points, low != null && high != null));
        }
      }
    }
    return all;
  }

  private static @Nullable BigDecimal number(@Nullable Integer tenths) {
    return tenths == null ? null : BigDecimal.valueOf(tenths / 10);
  }

  /** What the points that both share say, in the words of sets. */
  private static Set<Relation> byPoints(Named a, Named b) {
    BitSet both = (BitSet) a.points.clone();
    both.and(b.points);
    boolean within = both.equals(a.points) || both.equals(b.points);
    boolean atOnePoint = both.cardinality() == 1 && a.closed && b.closed;
    Set<Relation> holds = EnumSet.noneOf(Relation.class);
    if (a.points.equals(b.points)) {
      holds.add(Relation.EQUAL);
    } else if (within) {
      holds.add(Relation.CONTAINED);
    }
    if (both.isEmpty()) {
      holds.add(Relation.DISJOINT);
    }
    if (!within && atOnePoint) {
      holds.add(Relation.TOUCH);
    }
    if (!within && !both.isEmpty() && !atOnePoint) {
      holds.add(Relation.OVERLAP);
    }
    return holds;
  }

  @Test
  void exactlyOneRelationHoldsAndItIsTheOneThatPointsSay() {
    List<Named> all = intervals();
    Set<Relation> seen = EnumSet.noneOf(Relation.class);
    for (Named a : all) {
      for (Named b : all) {
        Relation relation = EXACT.between(a.interval, b.interval).relation();
        assertEquals(byPoints(a, b), Set.of(relation), a.interval + " and " + b.interval);
        seen.add(relation);
      }
    }
    assertEquals(
        EnumSet.of(
            Relation.EQUAL,
            Relation.CONTAINED,
            Relation.DISJOINT,
            Relation.TOUCH,
            Relation.OVERLAP),
        seen);
  }

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void neitherSideComesFirst(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 200; i++) {
      Interval a = any(random);
      Interval b = any(random);
      assertEquals(USUAL.between(a, b), USUAL.between(b, a), a + " and " + b);
      assertEquals(EXACT.between(a, b), EXACT.between(b, a), a + " and " + b);
    }
  }

  private static Interval any(SplittableRandom random) {
    BigDecimal x = BigDecimal.valueOf(random.nextInt(400), random.nextInt(-3, 3));
    BigDecimal y = BigDecimal.valueOf(random.nextInt(400), random.nextInt(-3, 3));
    return switch (random.nextInt(4)) {
      case 0 -> new Interval(null, x);
      case 1 -> new Interval(x, null);
      case 2 -> new Interval(x, x);
      default -> new Interval(x.min(y), x.max(y));
    };
  }
}
