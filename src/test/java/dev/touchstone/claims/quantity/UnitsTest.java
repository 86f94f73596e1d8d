package dev.touchstone.claims.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.touchstone.claims.Value;
import dev.touchstone.claims.quantity.words.Vocabulary;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.UcumEssenceService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UnitsTest {

  private final Units units = new Units();
  private static final UcumEssenceService UCUM = ucum();

  @ParameterizedTest
  @CsvSource({
    "90, min, 1.5, h",
    "1, wk, 168, h",
    "1, mo, 730.5, h",
    "2, a, 17532, h",
    "1, s, 0.0002777777777777778, h",
    "150, ug, 0.15, mg",
    "2, g, 2000, mg",
    "0.5, h, 0.5, h",
    "2, /d, 2, /d",
    "1, /wk, 0.1428571428571429, /d",
    "10, ug/kg, 0.01, mg/kg",
    "25, ug/h, 0.025, mg/h",
    "5, ug/kg/min, 0.3, mg/kg/h",
    "30, kg/m2, 30, kg/m2",
    "12, ng/mL, 0.012, mg/L",
    "80, %, 80, %",
    "4.95, {USD}, 4.95, {USD}",
    "12, 1, 12, 1",
    "3, furlong, 3, furlong"
  })
  void quantityComesInItsBaseUnit(
      BigDecimal number, String unit, BigDecimal base, String baseUnit) {
    assertEquals(quantity(base, baseUnit), units.toBase(quantity(number, unit)));
  }

  @Test
  void openEndStaysOpen() {
    Value.Quantity upTo = new Value.Quantity(null, new BigDecimal("90"), "min");

    Value.Quantity base = units.toBase(upTo);

    assertNull(base.low());
    assertEquals(new BigDecimal("1.5"), base.high());
  }

  @ParameterizedTest
  @CsvSource({
    "125, mg/(5.mL), 25000, mg/L",
    "0.2, mg/kg/s, 720, mg/kg/h",
    "2, mg/cL, 200, mg/L",
    "50, kcal, 50, kcal"
  })
  void unusualUnitsGoThroughUcum(BigDecimal number, String unit, BigDecimal base, String baseUnit) {
    assertEquals(quantity(base, baseUnit), units.toBase(quantity(number, unit)));
  }

  @ParameterizedTest
  @CsvSource({
    "min, wk, true",
    "mg, g, true",
    "mg, mg/kg, false",
    "h, /d, false",
    "ng/mL, mg/L, true",
    "ng/mL, nmol/L, false",
    "{tablet}, {tablet}, true",
    "{tablet}, {pill}, false",
    "[lb_av], [oz_av], true"
  })
  void quantitiesCompareWithinADimension(String a, String b, boolean comparable) {
    BigDecimal one = BigDecimal.ONE;
    assertEquals(comparable, units.isComparable(quantity(one, a), quantity(one, b)));
  }

  @ParameterizedTest
  @CsvSource({
    "mg, mass",
    "mg/kg, mass_per_mass",
    "kg/m2, body_mass_index",
    "ng/mL, concentration",
    "mmol/L, molar_concentration",
    "mL/min, clearance",
    "/wk, frequency",
    "/min, rate",
    "mg/(5.mL), concentration",
    "mg/kg/h, mass_per_mass_per_time",
    "mg/furlong, mass_per_other",
    "{USD}, money",
    "1, number",
    "furlong, other"
  })
  void unitHasADimension(String unit, String dimension) {
    assertEquals(dimension, units.dimension(unit));
  }

  /** Every code of units.tsv and unit-factors.tsv; UCUM knows no {count}s by name, but allows them. */
  @ParameterizedTest
  @MethodSource("codes")
  void codeIsValidUcum(String code) {
    assertNull(UCUM.validate(code));
  }

  @ParameterizedTest
  @MethodSource("factors")
  void factorAgreesWithUcum(String code, String base) throws Exception {
    BigDecimal ours =
        Objects.requireNonNull(units.toBase(quantity(BigDecimal.ONE, code)).low());

    // UCUM rounds to the digits it is given.
    Decimal one = new Decimal("1.000000000000000000000000");
    BigDecimal theirs = new BigDecimal(UCUM.convert(one, code, base).asDecimal());

    double ratio = ours.doubleValue() / theirs.doubleValue();
    assertEquals(1, ratio, 1e-12, () -> code + " is " + theirs + " " + base);
  }

  static Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    Vocabulary.rows("units.tsv").forEach(row -> codes.add(row[1]));
    Vocabulary.rows("unit-factors.tsv").forEach(row -> codes.add(row[0]));
    codes.add("mg/(5.mL)");
    codes.add("mL/min/{1.73_m2}");
    return codes;
  }

  static Stream<String[]> factors() {
    return Vocabulary.rows("unit-factors.tsv").stream()
        .filter(row -> !row[0].equals("[foz_us]")) // the library rounds its cubic inch to 3 digits
        .map(row -> new String[] {row[0], row[1]});
  }

  private static Value.Quantity quantity(BigDecimal number, String unit) {
    return new Value.Quantity(number, number, unit);
  }

  private static UcumEssenceService ucum() {
    try (InputStream definitions =
        UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
      return new UcumEssenceService(definitions);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
