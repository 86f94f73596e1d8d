package dev.touchstone.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.claims.Claim;
import dev.touchstone.fuse.Recommender;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReferenceTest {

  private static List<Finding> about(String subject, String... lines) {
    List<Claim> claims = TestClaims.about(subject, lines);
    return new Recommender().recommend(TestClaims.COMPARER.all(claims));
  }

  @Test
  void onePageAgainstALawIsAFinding() {
    Finding finding = about("buprenorphine", "a | legal_status | =schedule:5 | jurisdiction=US")
        .get(0);

    assertEquals("conflict exclusive critical [a]", TestClaims.inShort(finding));
    assertNull(finding.reference().get(0).supports());
    assertEquals(
        "a says schedule 5 (“=schedule:5”). It speaks of the United States. The reference gives schedule 3 (FDA National Drug Code"
            + " directory, DEA schedule of buprenorphine, 2018: listed as CIII).",
        finding.reason());
  }

  @Test
  void anotherCountryOrAnUnknownDrugIsNone() {
    assertEquals(
        List.of(), about("buprenorphine", "a | legal_status | =schedule:5 | jurisdiction=AU"));
    assertEquals(List.of(), about("testazine", "a | legal_status | =schedule:5 | jurisdiction=US"));
    assertEquals(
        List.of(), about("naltrexone", "a | legal_status | =prescription_only | jurisdiction=US"));
  }

  /** Concerta is sold as nothing else, so its 12 hours do not contradict the plain tablet's 4. */
  @Test
  void brandThatIsSoldInOneReleaseFormAloneSpeaksOfThatForm() {
    String tablet = "a | duration_of_action | 3..5 h | form=immediate_release";
    String brand = "duration_of_action | 12 h | | 12 h | %s lasts about 12 h.";

    assertEquals(
        List.of("scope disjoint info [a, b]"),
        inShort("methylphenidate", tablet, "b | " + brand.formatted("Concerta")));
    assertEquals(
        List.of("conflict disjoint major [a, b]"),
        inShort("methylphenidate", tablet, "b | " + brand.formatted("Ritalin")));
    assertEquals(
        List.of("agree equal info [b, c]"),
        inShort(
            "methylphenidate",
            "c | duration_of_action | 12 h | form=extended_release",
            "b | " + brand.formatted("Concerta")));
  }

  /** Biaxin XL came as a plain tablet as well; the reference then tells nothing. */
  @Test
  void brandOfTwoReleaseFormsTellsNone() {
    assertEquals(
        List.of("conflict disjoint major [a, b]"),
        inShort(
            "clarithromycin",
            "a | half_life | 3 h",
            "b | half_life | 7 h | | 7 h | Biaxin XL has a half-life of 7 h."));
  }

  @Test
  void whatTheClaimStatesOutweighsTheBrand() {
    assertEquals(
        List.of("conflict disjoint major [a, b]"),
        inShort(
            "methylphenidate",
            "a | duration_of_action | 3..5 h",
            "b | duration_of_action | 12 h | form=tablet | 12 h | Concerta lasts about 12 h."));
  }

  private static List<String> inShort(String subject, String... lines) {
    return about(subject, lines).stream().map(TestClaims::inShort).toList();
  }

  @Test
  void aLeastTimeSupportsWhoeverWaitsLonger() {
    Finding finding = about(
            "disulfiram", "a | washout | 6 h | agent=alcohol", "b | washout | 24 h | agent=alcohol")
        .get(0);

    assertEquals("conflict disjoint critical [a, b]", TestClaims.inShort(finding));
    assertEquals(1, finding.reference().get(0).supports());
  }

  @Test
  void referenceThatSaysNothingOfADenialStillSpeaksOfTheOtherSide() {
    List<Finding> findings = TestClaims.COMPARER.all(TestClaims.about(
        "diazepam",
        "a | legal_status | =schedule:2 | jurisdiction=US",
        "b | legal_status | !=schedule:2 | jurisdiction=US"));

    Finding finding = findings.get(0);
    assertEquals("conflict polarity critical [a, b]", TestClaims.inShort(finding));
    assertEquals(
        List.of(TestClaims.value("=schedule:4")),
        finding.reference().stream().map(Finding.Reference::value).toList());
  }

  @Test
  void theSideThatTheReferenceSupportsIsNamed() {
    Finding finding = about(
            "methadone",
            "a | legal_status | =schedule:2 | jurisdiction=US",
            "b | legal_status | =schedule:4 | jurisdiction=US")
        .get(0);

    assertEquals(1, finding.reference().size());
    assertEquals(0, finding.reference().get(0).supports());
    assertTrue(finding.reason().contains("The reference gives schedule 2, as a says ("));
    Finding.Recommendation recommended = Objects.requireNonNull(finding.recommended());
    assertEquals("reference", recommended.basis());
    assertEquals(finding.sides().get(0).value(), recommended.value());
  }

  @Test
  void allPagesThatTheReferenceSupportsAreNamed() {
    Finding finding = about(
            "methadone",
            "a | legal_status | =schedule:2 | jurisdiction=US",
            "b | legal_status | =schedule:4 | jurisdiction=US",
            "c | legal_status | =schedule:2 | jurisdiction=US")
        .get(0);

    assertTrue(finding.reason().contains("The reference gives schedule 2, as a and c say ("));
  }

  @Test
  void withoutAReferenceMorePagesAreFavouredAndTheFlipIsNamed() {
    Finding finding = about(
            "testazine", "a | half_life | 4 h", "b | half_life | 4 h", "c | half_life | 13 h")
        .get(0);

    Finding.Recommendation recommended = Objects.requireNonNull(finding.recommended());
    assertEquals("agreement", recommended.basis());
    assertTrue(recommended.trace().contains("undecided if page a or b is removed"));
  }

  @Test
  void oneAgainstOneIsUndecided() {
    assertNull(
        about("testazine", "a | half_life | 4 h", "c | half_life | 13 h").get(0).recommended());
  }
}
