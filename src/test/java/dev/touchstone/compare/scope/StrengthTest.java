package dev.touchstone.compare.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.TestClaims;
import dev.touchstone.compare.rule.Comparing;
import dev.touchstone.compare.value.Position;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a sentence or a heading put what is said in doubt. */
class StrengthTest {

  private final Strength strength = new Strength(Comparing.bundled().severity());

  private static Claim claim(String section, String sentence) {
    return TestClaims.of("a | half_life | 6 h | | 6 h | " + sentence + " | " + section)
        .get(0);
  }

  private static Position side(Claim... claims) {
    Position.Key key = new Position.Key("6 h", claims[0].polarity(), "");
    return Position.of(key, null, Stream.of(claims).toList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Kinetics         | It lasts 6 h.                      | ''           | false",
        "Kinetics         | Reportedly, it lasts 6 h.          | reportedly   | true",
        "Kinetics         | It is unclear if it lasts 6 h.     | unclear      | true",
        "Kinetics         | 6 h (Evidence poor).               | evidence poor | true",
        "Kinetics         | The evidence is poor: 6 h.         | ''           | false",
        "User reviews     | It lasts 6 h.                      | reviews      | false",
        "User reviews     | Allegedly, it lasts 6 h.           | allegedly    | true",
        "Previews         | It lasts 6 h.                      | ''           | false",
      })
  void wordPutsASideInDoubt(String section, String sentence, String word, boolean hedged) {
    List<Position> sides = List.of(side(claim("", "6 h")), side(claim(section, sentence)));

    assertEquals(word, strength.doubt(sides.get(1)));
    assertEquals(hedged, strength.isHedged(sides));
  }

  @Test
  void oneFirmClaimMakesASideFirm() {
    Position side = side(claim("", "Reportedly 6 h."), claim("", "It is 6 h."));

    assertEquals("", strength.doubt(side));
    assertFalse(strength.isHedged(List.of(side)));
    assertTrue(strength.isHedged(List.of(side(claim("", "Reportedly 6 h.")))));
  }
}
