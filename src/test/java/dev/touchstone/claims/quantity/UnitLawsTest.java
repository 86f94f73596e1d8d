package dev.touchstone.claims.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.claims.Value;
import dev.touchstone.claims.quantity.words.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every unit that the program knows by itself. */
class UnitLawsTest {

  private static final Units UNITS = new Units();
  private static final double PRECISION = 1e-12;

  static Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    Vocabulary.rows("unit-factors.tsv").forEach(row -> codes.add(row[0]));
    return codes;
  }

  private static List<BigDecimal> numbers(String code) {
    SplittableRandom random = new SplittableRandom(code.hashCode());
    return random
        .ints(5, 1, 100_000)
        .mapToObj(digits -> BigDecimal.valueOf(digits, random.nextInt(5)))
        .toList();
  }

  private static Value.Quantity quantity(BigDecimal number, String unit) {
    return new Value.Quantity(number, number, unit);
  }

  private static BigDecimal base(BigDecimal number, String unit) {
    return Objects.requireNonNull(UNITS.toBase(quantity(number, unit)).low());
  }

  private static void assertSame(BigDecimal expected, BigDecimal actual, String what) {
    double ratio = actual.doubleValue() / expected.doubleValue();
    assertTrue(Math.abs(ratio - 1) < PRECISION, what + ": " + expected + " became " + actual);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void thereAndBackAgainIsTheSameNumber(String code) {
    for (String other : codes()) {
      for (BigDecimal number : numbers(code + other)) {
        BigDecimal there = UNITS.convert(number, code, other);
        if (there != null) {
          BigDecimal back = Objects.requireNonNull(UNITS.convert(there, other, code));
          assertSame(number, back, code + " to " + other);
          assertSame(base(number, code), base(there, other), code + " to " + other);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void baseOfABaseIsItself(String code) {
    for (BigDecimal number : numbers(code)) {
      Value.Quantity base = UNITS.toBase(quantity(number, code));

      assertEquals(base, UNITS.toBase(base));
      assertEquals(UNITS.dimension(base.unit()), UNITS.dimension(code));
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void thriceAsMuchIsThriceAsMuchInTheBaseUnit(String code) {
    BigDecimal three = BigDecimal.valueOf(3);
    for (BigDecimal number : numbers(code)) {
      assertSame(base(number, code).multiply(three), base(number.multiply(three), code), code);
    }
  }
}
