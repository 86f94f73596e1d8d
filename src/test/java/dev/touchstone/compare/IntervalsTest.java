package dev.touchstone.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.compare.value.Interval;
import dev.touchstone.compare.value.Intervals;
import dev.touchstone.compare.value.Standing;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {

  private static final Intervals INTERVALS =
      new Intervals(new BigDecimal("0.10"), new BigDecimal("2"));
  private static final Intervals EXACT = new Intervals(BigDecimal.ZERO, BigDecimal.ONE);

  @ParameterizedTest(name = "{0} and {1}: {2}, {3}")
  @CsvSource({
    "50 mg,         50.0 mg,       equal,        agree",
    "7..10 d,       1..1.4286 wk,  rounded,      agree",
    "250 ug,        0.25 mg,       equal,        agree",
    "90 min,        1.5 h,         equal,        agree",
    "20 min,        0.333333333 h, equal,        agree",
    "4 wk,          1 mo,          rounded,      agree",
    "13 h,          12.9 h,        rounded,      agree",
    "0.3 h,         0.26 h,        rounded,      agree",
    "1 h,           1.4 h,         disjoint,     undecided",
    "24..60 h,      25..57 h,      rounded,      agree",
    "37 h,          20..73 h,      contained,    compatible",
    "20 h,          20..73 h,      contained,    compatible",
    "..100 mg,      100 mg,        contained,    compatible",
    "4..6 h,        ..6 h,         contained,    compatible",
    "35 kg/m2,      30.. kg/m2,    contained,    compatible",
    "1.5..4.5 mg,   1..4.5 mg,     contained,    overlap",
    "24..60 h,      20..73 h,      contained,    overlap",
    "30.. kg/m2,    20.. kg/m2,    contained,    overlap",
    "10..20 mg,     15..30 mg,     overlap,      overlap",
    "18.. a,        ..65 a,        overlap,      compatible",
    "0.25..0.5 mg,  0.5..1.5 mg,   touch,        overlap",
    "4..4.4 h,      4.5..9 h,      touch,        overlap",
    "4 h,           6 h,           disjoint,     undecided",
    "4 h,           13 h,          disjoint,     conflict",
    "3..5 h,        9..11 h,       disjoint,     conflict",
    "5..9 h,        15..17 h,      disjoint,     conflict",
    "1..4 h,        5.6..8 h,      disjoint,     undecided",
    "7..9 h,        12.5..17 h,    disjoint,     undecided",
    "..4 h,         6..9 h,        disjoint,     undecided",
    "4..6 h,        9.. h,         disjoint,     undecided",
    "0..2 min,      0 min,         contained,    compatible",
    "0 min,         5 min,         disjoint,     conflict",
    "5 mg,          5 g,           power_of_ten, suspect_unit",
    "13 min,        13 h,          power_of_ten, suspect_unit",
    "5..10 mg,      50..100 mg,    power_of_ten, conflict",
    "0.5..1 h,      20..30 h,      power_of_ten, conflict",
    "10..5 mg,      5..10 mg,      equal,        agree",
    "9 h,           10 h,          rounded,      agree",
    "2 h,           1.6 h,         rounded,      agree",
    "30..35 kg/m2,  20.. kg/m2,    contained,    compatible",
    "..4 mg,        ..6 mg,        contained,    overlap",
    "5..10 h,       11..20 h,      touch,        overlap",
    "5..9 h,        13..14 h,      disjoint,     undecided",
    "1..2 h,        20..25 h,      power_of_ten, conflict",
    "..5 mg,        ..5 g,         power_of_ten, suspect_unit",
    "5.. mg,        5.. g,         power_of_ten, suspect_unit",
    "0..5 mg,       0..5 g,        power_of_ten, suspect_unit",
    "5.. mg,        5 g,           contained,    compatible",
    "..5 g,         5 mg,          contained,    compatible",
  })
  void twoQuantitiesStand(String a, String b, String relation, String verdict) {
    assertEquals(relation + " " + verdict, standing(INTERVALS, a, b));
    assertEquals(relation + " " + verdict, standing(INTERVALS, b, a), "the other way round");
  }

  @ParameterizedTest(name = "{0} and {1}: {2}, {3}")
  @CsvSource({
    "1984 a,     1994 a,     disjoint,  conflict",
    "30.. kg/m2, 27 kg/m2,   disjoint,  conflict",
    "30.. kg/m2, 27.. kg/m2, contained, overlap",
    "18 a,       18 a,       equal,     agree",
  })
  void zeroToleranceComparesExactly(String a, String b, String relation, String verdict) {
    assertEquals(relation + " " + verdict, standing(EXACT, a, b));
  }

  @ParameterizedTest(name = "{1} and {2}, far from {0} times: {3}")
  @CsvSource({
    "4,    1..2 h, 4..8 h,  conflict", // nearer ends just halfway, middles just that far apart
    "4,    1..2 h, 4..7 h,  undecided",
    "4.01, 1..2 h, 4..9 h,  undecided",
    "1.25, 1.56 h, 1.95 h,  conflict", // just 1.25 times, though not as binary fractions
    "1.26, 1.56 h, 1.95 h,  undecided",
  })
  void farApartCountsFromTheGivenFactorOn(String far, String a, String b, String verdict) {
    Intervals intervals = new Intervals(BigDecimal.ZERO, new BigDecimal(far));

    assertEquals("disjoint " + verdict, standing(intervals, a, b));
  }

  /** The edges may be off by a rounding of five in a hundred, or less where less is tolerated. */
  @ParameterizedTest(name = "{0} within 10 to 20 h with a tolerance of {1}: {2}")
  @CsvSource({
    "9.5..21 h,    0.10, true",
    "9.49..21 h,   0.10, false",
    "9.5..21.01 h, 0.10, false",
    "9.9..20.2 h,  0.01, true",
    "9.8..20 h,    0.01, false",
    "10..20 h,     0,    true",
    "12.. h,       0.10, false",
    "..12 h,       0.10, false",
  })
  void rangeLiesWithinAnotherButForARounding(String inner, BigDecimal tolerance, boolean within) {
    assertEquals(within, interval(inner).isWithin(interval("10..20 h"), tolerance));
  }

  private static String standing(Intervals intervals, String a, String b) {
    Standing standing = intervals.between(interval(a), interval(b));
    return standing.relation().code() + " " + standing.verdict().code();
  }

  private static Interval interval(String text) {
    return Interval.of(GoldClaims.toBase(TestClaims.quantity(text)));
  }
}
