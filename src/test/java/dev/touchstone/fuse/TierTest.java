package dev.touchstone.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.compare.Finding.Recommendation;
import dev.touchstone.compare.TestClaims;
import dev.touchstone.compare.family.Families;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The kind of source decides where the count is even, and only there. */
class TierTest {

  private static final Map<String, Prior> PRIORS = Map.of(
      "label", new Prior(2, "authority"),
      "journal", new Prior(1, "editorial"),
      "shop", new Prior(-1, "commercial"),
      "mill", new Prior(-2, "rogue"));

  private static @Nullable Recommendation favoured(Map<String, Prior> priors, String... lines) {
    List<Claim> claims = TestClaims.of(lines);
    return new Recommender()
        .recommend(TestClaims.COMPARER.all(claims), Families.NONE, priors)
        .get(0)
        .recommended();
  }

  @Test
  void labelOutweighsAShopWhereOneStandsAgainstOne() {
    Recommendation favoured =
        favoured(PRIORS, "label | half_life | 4 h", "shop | half_life | 13 h");

    assertEquals(
        new Recommendation(
            TestClaims.value("4 h"),
            Polarity.AFFIRMED,
            "tier",
            0.6,
            List.of(
                "side 0: 1 page",
                "side 1: 1 page",
                "the count is even; the best page for it is of tier authority, the best against it of tier commercial",
                "undecided if page label is removed; one more page for another side outweighs it")),
        favoured);
  }

  @Test
  void aSideThatDeniesIsFavouredAsADenial() {
    List<Claim> even = TestClaims.about(
        "testazine", "label | effect | !=overdose_reversal", "mill | effect | =overdose_reversal");
    List<Claim> counted = TestClaims.about(
        "testazine",
        "one | effect | !=overdose_reversal",
        "two | effect | !=overdose_reversal",
        "three | effect | =overdose_reversal");

    assertEquals(List.of("tier", Polarity.NEGATED), basis(even, PRIORS));
    assertEquals(List.of("agreement", Polarity.NEGATED), basis(counted, Map.of()));
  }

  private static List<Object> basis(List<Claim> claims, Map<String, Prior> priors) {
    Recommendation favoured = new Recommender()
        .recommend(TestClaims.COMPARER.all(claims), Families.NONE, priors)
        .get(0)
        .recommended();
    return favoured == null ? List.of() : List.of(favoured.basis(), favoured.polarity());
  }

  @Test
  void morePagesOutweighAnyTier() {
    Recommendation favoured = favoured(
        PRIORS, "label | half_life | 4 h", "shop | half_life | 13 h", "blog | half_life | 13 h");

    assertEquals(List.of("agreement", TestClaims.value("13 h")), of(favoured));
  }

  @Test
  void oneRankIsNotEnough() {
    assertNull(favoured(PRIORS, "label | half_life | 4 h", "journal | half_life | 13 h"));
    assertNull(favoured(PRIORS, "blog | half_life | 4 h", "shop | half_life | 13 h"));
    assertNull(favoured(Map.of(), "label | half_life | 4 h", "shop | half_life | 13 h"));
  }

  @Test
  void bestPageOfEitherSideCounts() {
    assertNull(favoured(
        PRIORS,
        "label | half_life | 4 h",
        "mill | half_life | 4 h",
        "journal | half_life | 13 h",
        "shop | half_life | 13 h"));
  }

  @Test
  void onlyThePagesOfTheBestTierAreNamed() {
    Recommendation favoured = Objects.requireNonNull(favoured(
        PRIORS,
        "journal | half_life | 4 h",
        "label | half_life | 4 h",
        "mill | half_life | 13 h",
        "shop | half_life | 13 h"));

    assertEquals("tier", favoured.basis());
    assertEquals(
        List.of(
            "the count is even; the best page for it is of tier authority, the best against it of tier commercial",
            "undecided if page label is removed; one more page for another side outweighs it"),
        favoured.trace().subList(2, 4));
  }

  @Test
  void ofThreeSidesTheBestTwoAreSetAgainstOneAnother() {
    assertEquals(
        List.of("tier", TestClaims.value("50 h")),
        of(favoured(
            PRIORS,
            "mill | half_life | 4 h",
            "shop | half_life | 13 h",
            "label | half_life | 50 h")));
    assertNull(favoured(
        PRIORS,
        "mill | half_life | 4 h",
        "journal | half_life | 13 h",
        "label | half_life | 50 h"));
  }

  @Test
  void referenceOutweighsTheTier() {
    List<Claim> claims = TestClaims.about(
        "diazepam",
        "label | legal_status | =schedule:2 | jurisdiction=US",
        "shop | legal_status | =schedule:4 | jurisdiction=US");
    Recommendation favoured = new Recommender()
        .recommend(TestClaims.COMPARER.all(claims), Families.NONE, PRIORS)
        .get(0)
        .recommended();

    assertEquals(List.of("reference", TestClaims.value("=schedule:4")), of(favoured));
  }

  private static List<Object> of(@Nullable Recommendation favoured) {
    return favoured == null ? List.of() : List.of(favoured.basis(), favoured.value());
  }
}
