package dev.touchstone.compare;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Says what a page says on another page, in other units, other roundings and other spellings. */
final class Retelling {

  static final String PAGE = "retold";

  /** For a unit, other units and how many of them it makes. */
  private static final Map<String, List<String>> UNITS = Map.of(
      "h", List.of("min 60", "s 3600", "d 0.0416666667"),
      "min", List.of("s 60", "h 0.0166666667"),
      "d", List.of("h 24", "wk 0.142857143"),
      "wk", List.of("d 7", "h 168"),
      "mg", List.of("ug 1000", "g 0.001"),
      "g", List.of("mg 1000"),
      "ug", List.of("mg 0.001"));

  private Retelling() {}

  static List<Claim> of(List<Claim> page, SplittableRandom random) {
    return page.stream()
        .map(claim -> with(claim, retold(claim.value(), random)).onPage(PAGE))
        .toList();
  }

  /** The same claim with another value. */
  static Claim with(Claim claim, Value value) {
    return new Claim(
        claim.id(),
        claim.source(),
        claim.subject(),
        claim.attribute(),
        value,
        claim.polarity(),
        claim.qualifiers(),
        claim.evidence(),
        claim.rule(),
        claim.section(),
        claim.sentence());
  }

  private static Value retold(Value value, SplittableRandom random) {
    if (value instanceof Value.Text text) {
      return new Value.Text(
          random.nextBoolean() ? text.text().toUpperCase() : text.text().replace(' ', '-'));
    }
    if (!(value instanceof Value.Quantity quantity)) {
      return value;
    }
    List<String> units = UNITS.get(quantity.unit());
    if (units != null && random.nextBoolean()) {
      String[] unit = units.get(random.nextInt(units.size())).split(" ", -1);
      return scaled(quantity, new BigDecimal(unit[1]), unit[0]);
    }
    return quantity.unit().equals("a") ? quantity : rounded(quantity);
  }

  /** Both ends times a factor, in another unit, with four digits: as somebody would write them. */
  static Value.Quantity scaled(Value.Quantity quantity, BigDecimal factor, String unit) {
    return new Value.Quantity(times(quantity.low(), factor), times(quantity.high(), factor), unit);
  }

  private static @Nullable BigDecimal times(@Nullable BigDecimal end, BigDecimal factor) {
    return end == null ? null : plain(end.multiply(factor, new MathContext(4)));
  }

  /** To whole numbers where that changes no end by more than a twentieth. */
  private static Value.Quantity rounded(Value.Quantity quantity) {
    return new Value.Quantity(whole(quantity.low()), whole(quantity.high()), quantity.unit());
  }

  private static @Nullable BigDecimal whole(@Nullable BigDecimal end) {
    if (end == null) {
      return null;
    }
    BigDecimal whole = end.setScale(0, RoundingMode.HALF_UP);
    BigDecimal change = whole.subtract(end).abs();
    return change.multiply(BigDecimal.valueOf(20)).compareTo(end.abs()) <= 0 ? whole : end;
  }

  private static BigDecimal plain(BigDecimal number) {
    return new BigDecimal(number.stripTrailingZeros().toPlainString());
  }
}
