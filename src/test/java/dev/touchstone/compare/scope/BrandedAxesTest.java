package dev.touchstone.compare.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.TestClaims;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which brands a sentence names, and what their names tell. */
class BrandedAxesTest {

  private static Claim claim(String sentence) {
    return TestClaims.of("a | half_life | 6 h | | 6 h | " + sentence).get(0);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "testa, true",
    "testa lasts, true",
    "of testa, true",
    "(testa), true",
    "testas, false",
    "atesta, false",
    "testa2, false",
    "testas or testa, true",
    "testas or atesta, false",
  })
  void textNamesABrandAsAWordOfItsOwn(String text, boolean names) {
    assertEquals(names, BrandedAxes.names(text, "testa"));
  }

  @Test
  void brandTellsItsFormWhereItIsAskedFor() {
    BrandedAxes brands =
        new BrandedAxes(Map.of("form", Map.of("extended_release", List.of("testa"))));
    Claim named = claim("Testa lasts 6 h.");

    assertEquals(Map.of("form", "extended_release"), brands.of(named, List.of("route", "form")));
    assertEquals(Map.of(), brands.of(named, List.of("route")));
    assertEquals(Map.of(), brands.of(claim("It lasts 6 h (Testa 12 h)."), List.of("form")));
    assertEquals(Map.of(), BrandedAxes.NONE.of(named, List.of("form")));
  }

  @Test
  void twoClaimsAreOfTwoBrandsOnlyWhereEachNamesAnother() {
    NamedBrands brands = new NamedBrands(List.of("testa", "other"));
    Claim testa = claim("Testa lasts 6 h.");
    Claim other = claim("Other lasts 6 h.");

    assertEquals(true, brands.areTwo(testa, other));
    assertEquals(false, brands.areTwo(testa, testa));
    assertEquals(false, brands.areTwo(testa, claim("It lasts 6 h.")));
    assertEquals(false, brands.areTwo(claim("It lasts 6 h."), testa));
    assertEquals(false, brands.areTwo(testa, claim("Testa and Other last 6 h.")));
    assertEquals(false, new NamedBrands(List.of()).areTwo(testa, other));
  }
}
