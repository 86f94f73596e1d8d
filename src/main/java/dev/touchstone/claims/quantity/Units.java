package dev.touchstone.claims.quantity;

import dev.touchstone.claims.Value;
import dev.touchstone.claims.quantity.words.UnitReader;
import dev.touchstone.claims.quantity.words.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.jspecify.annotations.Nullable;

/**
 * UCUM units: what converts into what. Thread-safe.
 *
 * <p>Common units come from {@code unit-factors.tsv}; the UCUM library is asked for the others, and
 * only started then.
 */
public final class Units {

  private static final int DIGITS = 20;

  /** One of a unit is {@code multiply / divide} of the base unit. */
  private record Factor(String base, BigDecimal multiply, BigDecimal divide) {}

  /** Started on first use, once for the program: it reads 80 kB of XML. */
  private static final class Ucum {
    static final UcumEssenceService SERVICE = start();

    private static UcumEssenceService start() {
      InputStream definitions = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml");
      try (definitions) {
        return new UcumEssenceService(definitions);
      } catch (UcumException | IOException e) {
        throw new IllegalStateException(
            "ucum-essence.xml: cannot be read from the UCUM library", e);
      }
    }
  }

  private final Map<String, Factor> factors = new LinkedHashMap<>();
  private final Map<String, String> dimensions = new HashMap<>();

  /** The units that come with the program. */
  public Units() {
    for (String[] row : Vocabulary.rows("unit-factors.tsv")) {
      String[] parts = row[2].split("/", -1);
      BigDecimal divide = parts.length == 1 ? BigDecimal.ONE : new BigDecimal(parts[1]);
      factors.put(row[0], new Factor(row[1], new BigDecimal(parts[0]), divide));
    }
    for (String[] row : Vocabulary.rows("units.tsv")) {
      dimensions.put(row[1], row[2]);
    }
  }

  /**
   * The quantity in its dimension's base unit: h for times, mg for masses, /d for frequencies.
   * Unchanged where the unit is a count, money or unknown.
   */
  public Value.Quantity toBase(Value.Quantity quantity) {
    Factor factor = factors.get(quantity.unit());
    if (factor != null) {
      return new Value.Quantity(
          scaled(quantity.low(), factor), scaled(quantity.high(), factor), factor.base());
    }
    if (quantity.unit().indexOf('{') >= 0 || quantity.unit().equals("1")) {
      return quantity;
    }
    try {
      String base = unusualBase(quantity.unit());
      if (base.equals(quantity.unit())) {
        return quantity;
      }
      return new Value.Quantity(
          converted(quantity.low(), quantity.unit(), base),
          converted(quantity.high(), quantity.unit(), base),
          base);
    } catch (UcumException e) {
      return quantity; // no unit that UCUM knows: compared as it stands
    }
  }

  /** Whether both can be brought to one unit. */
  public boolean isComparable(Value.Quantity a, Value.Quantity b) {
    return a.unit().equals(b.unit()) || toBase(a).unit().equals(toBase(b).unit());
  }

  /** What a unit measures ({@code mass}, {@code time}), or {@code other} if it is none of ours. */
  public String dimension(String unit) {
    if (unit.equals("1")) {
      return "number";
    }
    String known = dimensions.get(unit);
    if (known != null) {
      return known;
    }
    if (unit.startsWith("/")) {
      return "frequency";
    }
    int slash = unit.indexOf('/');
    if (slash < 0) {
      return "other";
    }
    String divided = unit.substring(0, slash);
    String divisor = unit.substring(slash + 1);
    if (divisor.startsWith("(") && divisor.endsWith(")")) {
      divisor = divisor.substring(divisor.indexOf('.') + 1, divisor.length() - 1); // (5.mL)
    }
    return UnitReader.dimension(divided, dimension(divided), divisor, dimension(divisor));
  }

  /** The number in another unit; null where the table has no way from one to the other. */
  @Nullable
  BigDecimal convert(BigDecimal number, String from, String to) {
    Factor there = factors.get(from);
    Factor back = factors.get(to);
    if (there == null || back == null || !there.base().equals(back.base())) {
      return null;
    }
    BigDecimal multiply = there.multiply().multiply(back.divide());
    BigDecimal divide = there.divide().multiply(back.multiply());
    return divided(number.multiply(multiply), divide);
  }

  private static @Nullable BigDecimal scaled(@Nullable BigDecimal number, Factor factor) {
    return number == null ? null : divided(number.multiply(factor.multiply()), factor.divide());
  }

  /** Exact where that takes few digits, else to 16 digits. */
  private static BigDecimal divided(BigDecimal number, BigDecimal by) {
    return by.compareTo(BigDecimal.ONE) == 0
        ? number
        : number.divide(by, MathContext.DECIMAL64).stripTrailingZeros();
  }

  /**
   * The base unit of the table that an unusual unit converts into, or itself. It must also measure
   * the same to us, as far as we know the unit: to UCUM mg/kg/h is so much an hour.
   */
  private String unusualBase(String unit) throws UcumException {
    String dimension = dimension(unit);
    for (Factor factor : factors.values()) {
      boolean same = dimension.contains("other") || dimension(factor.base()).equals(dimension);
      boolean shape = quotients(unit) == quotients(factor.base());
      if (same && shape && Ucum.SERVICE.isComparable(unit, factor.base())) {
        return factor.base();
      }
    }
    return unit;
  }

  private static long quotients(String unit) {
    return unit.chars().filter(c -> c == '/').count();
  }

  private static @Nullable BigDecimal converted(
      @Nullable BigDecimal number, String unit, String base) throws UcumException {
    if (number == null) {
      return null;
    }
    // UCUM's decimals keep as many digits as they are given.
    BigDecimal digits = number.setScale(Math.max(number.scale(), DIGITS));
    Decimal result = Ucum.SERVICE.convert(new Decimal(digits.toPlainString()), unit, base);
    return new BigDecimal(result.asDecimal()).round(MathContext.DECIMAL64).stripTrailingZeros();
  }
}
