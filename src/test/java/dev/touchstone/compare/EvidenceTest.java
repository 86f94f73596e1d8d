package dev.touchstone.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.family.Families;
import dev.touchstone.fuse.Recommender;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What wording says of a finding: who copies whom, what is past, what is said with reserve. */
class EvidenceTest {

  private static final Families COPIES = new Families(
      Map.of("a", "a", "b", "a"),
      Map.of("a", new Families.Copy("b", 0.8), "b", new Families.Copy("a", 0.8)));

  private static List<String> verdicts(String... lines) {
    return TestClaims.inShort(lines);
  }

  @Test
  void agreementOfCopiesIsDerived() {
    List<Claim> claims = TestClaims.of("a | half_life | 4 h", "b | half_life | 4 h");
    Finding finding = TestClaims.COMPARER.all(claims, COPIES).get(0);

    assertEquals("derived equal info [a, b]", TestClaims.inShort(finding));
    assertTrue(
        finding.reason().endsWith("a and b share their wording (80 %), so they count as one."));
  }

  @Test
  void anIndependentPageMakesItAgreementAgain() {
    List<Claim> claims =
        TestClaims.of("a | half_life | 4 h", "b | half_life | 4 h", "c | half_life | 4 h");

    assertEquals(Verdict.AGREE, TestClaims.COMPARER.all(claims, COPIES).get(0).verdict());
  }

  @Test
  void copiesHaveOneVote() {
    List<Claim> claims =
        TestClaims.of("a | half_life | 4 h", "b | half_life | 4 h", "c | half_life | 13 h");
    List<Finding> alone = new Recommender().recommend(TestClaims.COMPARER.all(claims));
    List<Finding> copied =
        new Recommender().recommend(TestClaims.COMPARER.all(claims, COPIES), COPIES);

    assertEquals("agreement", Objects.requireNonNull(alone.get(0).recommended()).basis());
    assertNull(copied.get(0).recommended());
  }

  @Test
  void aCopyThatSaysOtherwiseIsAConflict() {
    List<Claim> claims = TestClaims.of("a | half_life | 4 h", "b | half_life | 13 h");

    assertEquals(
        Verdict.CONFLICT, TestClaims.COMPARER.all(claims, COPIES).get(0).verdict());
  }

  @Test
  void whatHeldOnceIsSuperseded() {
    assertEquals(
        List.of("superseded exclusive major [a, b]"),
        verdicts(
            "a | legal_status | =schedule:3 | jurisdiction=US | it was formerly in Schedule III",
            "b | legal_status | =schedule:2 | jurisdiction=US | it is in Schedule II"));
    assertEquals(
        List.of("superseded exclusive major [a, b]"),
        verdicts(
            "a | legal_status | =schedule:3 | jurisdiction=US | as of 2011 it is in Schedule III",
            "b | legal_status | =schedule:2 | jurisdiction=US | in 2014 it went to Schedule II"));
  }

  @Test
  void oneSentenceThatTellsAChangeContradictsNothing() {
    String moved = "the DEA moved it from Schedule III to Schedule II";

    assertEquals(
        List.of(),
        verdicts(
            "a | legal_status | =schedule:3 | jurisdiction=US | " + moved,
            "a | legal_status | =schedule:2 | jurisdiction=US | " + moved));
  }

  @Test
  void figuresDoNotAgeByAYearInTheSentence() {
    assertEquals(
        List.of("conflict disjoint major [a, b]"),
        verdicts(
            "a | half_life | 4 h | | a study of 2001 found 4 h",
            "b | half_life | 13 h | | a study of 2015 found 13 h"));
  }

  @Test
  void aSideWithReserveMakesItLessGrave() {
    assertEquals(
        List.of("conflict disjoint minor [a, b]"),
        verdicts("a | half_life | 4 h", "b | half_life | 13 h | | reportedly 13 h"));
    assertTrue(
        TestClaims.findings("a | half_life | 4 h", "b | half_life | 13 h | | reportedly 13 h")
            .get(0)
            .reason()
            .contains("That of b is weak evidence (“reportedly”)."));
  }

  @Test
  void oneFirmClaimMakesTheSideFirm() {
    assertEquals(
        List.of("conflict disjoint major [a, b, c]"),
        verdicts(
            "a | half_life | 4 h",
            "b | half_life | 13 h | | reportedly 13 h",
            "c | half_life | 13 h"));
  }
}
