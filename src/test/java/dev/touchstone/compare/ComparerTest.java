package dev.touchstone.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.family.Families;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparerTest {

  private static List<String> inShort(String... lines) {
    return TestClaims.inShort(lines);
  }

  @Test
  void noClaimsGiveNoFindings() {
    assertEquals(List.of(), TestClaims.COMPARER.compare(List.of(), Families.NONE));
  }

  @Test
  void onePageAloneAgreesWithNobody() {
    assertEquals(List.of(), inShort("a | half_life | 4 h", "a | half_life | 4 h | | four hours"));
  }

  @Test
  void contradictionNamesValuesQuotesAndScope() {
    Finding finding = TestClaims.findings(
            "a | dose | 10 mg | kind=maximum,frequency=1/d | no more than 10 mg a day",
            "b | dose | 4 mg  | kind=maximum,frequency=1/d | at most 4 mg daily")
        .get(0);

    assertEquals("conflict disjoint critical [a, b]", TestClaims.inShort(finding));
    assertEquals(Map.of("kind", "maximum", "frequency", "1/d"), finding.scope());
    assertEquals(Comparability.SAME_SCOPE, finding.comparability());
    assertEquals(
        "b says 4 mg (“at most 4 mg daily”); a says 10 mg (“no more than 10 mg a day”). The values"
            + " do not meet (2.5 times apart). Both speak of dosing once a day and a maximum.",
        finding.reason());
  }

  @Test
  void manyPagesGiveOneFindingPerQuestion() {
    List<Finding> findings = TestClaims.findings(
        "a | half_life | 4 h",
        "b | half_life | 4 h",
        "c | half_life | 13 h",
        "d | half_life | 30 h");

    assertEquals(
        List.of("conflict disjoint major [a, b, c, d]"),
        findings.stream().map(TestClaims::inShort).toList());
    assertEquals(
        List.of(List.of("a", "b"), List.of("c"), List.of("d")),
        findings.get(0).sides().stream().map(Finding.Side::sources).toList());
  }

  @Test
  void pageThatContradictsItselfIsReportedWithinThePage() {
    List<Finding> findings = TestClaims.findings(
        "a | receptor_action | =antagonist      | receptor=kappa",
        "a | receptor_action | =partial_agonist | receptor=kappa",
        "b | receptor_action | =antagonist      | receptor=kappa");

    assertEquals(
        List.of("conflict exclusive major [a]", "agree equal info [a, b]"),
        findings.stream().map(TestClaims::inShort).toList());
    assertTrue(findings.get(0).withinPage());
  }

  @Test
  void differentReceptorsAreDifferentQuestions() {
    assertEquals(
        List.of(),
        inShort(
            "a | receptor_action | =antagonist      | receptor=opioid",
            "b | receptor_action | =partial_agonist | receptor=kappa"));
  }

  @Test
  void unsaidRouteIsReadAsOral() {
    Finding finding = TestClaims.findings(
            "a | dose | 50 mg | frequency=1/d,route=oral", "b | dose | 50 mg | frequency=1/d")
        .get(0);

    assertEquals("agree equal info [a, b]", TestClaims.inShort(finding));
    assertEquals(Comparability.SCOPE_UNSTATED, finding.comparability());
    assertEquals(List.of("route"), finding.axes());
  }

  @Test
  void regimensOfTwoRoutesDifferInScope() {
    List<Finding> findings = TestClaims.findings(
        "a | dose | 50 mg  | frequency=1/d,route=oral",
        "b | dose | 380 mg | frequency=1/mo,route=intramuscular");

    assertEquals("scope disjoint info [a, b]", TestClaims.inShort(findings.get(0)));
    assertEquals(List.of("frequency", "route"), findings.get(0).axes());
  }

  @Test
  void dosesWithoutAKindAreUndecided() {
    assertEquals(
        List.of("undecided disjoint minor [a, b]"),
        inShort("a | dose | 50 mg | frequency=1/d", "b | dose | 100 mg | frequency=1/d"));
  }

  @Test
  void pagesThatShareADoseDoNotDisagree() {
    assertEquals(
        List.of("agree equal info [a, b]"),
        inShort(
            "a | dose | 50 mg | frequency=1/d",
            "a | dose | 100 mg | frequency=1/d",
            "b | dose | 50 mg | frequency=1/d"));
  }

  @Test
  void lostPrefixIsSuspectEvenWithoutAKind() {
    assertEquals(
        List.of("suspect_unit power_of_ten major [a, b]"),
        inShort("a | dose | 250 ug | frequency=1/d", "b | dose | 250 mg | frequency=1/d"));
  }

  @Test
  void oneFigureIsSharedAndTwoAreTwoRegimensWhereOnePageSaysNotHowOften() {
    assertEquals(
        List.of("agree equal info [a, b]"),
        inShort("a | dose | 50 mg | frequency=1/d", "b | dose | 50 mg"));
    assertEquals(List.of(), inShort("a | dose | 50 mg | frequency=1/d", "b | dose | 100 mg"));
  }

  @Test
  void lowerBoundsThatDifferOverlap() {
    assertEquals(
        List.of("overlap contained minor [a, b]"),
        inShort(
            "a | dose | 1.5..4.5 mg | kind=low_dose",
            "b | dose | 1..4.5 mg | kind=low_dose,frequency=1/d"));
  }

  @Test
  void upToAMaximumIsTheMaximum() {
    assertEquals(
        List.of("agree equal info [a, b]"),
        inShort("a | dose | ..10 mg | kind=maximum", "b | dose | 10 mg | kind=maximum"));
  }

  @Test
  void massPerBodyWeightIsAnotherMeasure() {
    assertEquals(
        List.of(), inShort("a | dose | 1 mg/kg | kind=maximum", "b | dose | 70 mg | kind=maximum"));
  }

  @Test
  void specialPopulationDoesNotContradictTheGeneralStatement() {
    assertEquals(
        List.of(), inShort("a | half_life | 4 h", "b | half_life | 12 h | population=elderly"));
  }

  @Test
  void unstatedAgentProvesNoContradiction() {
    assertEquals(
        List.of("undecided disjoint major [a, b]"),
        inShort("a | washout | 14 d | agent=maoi", "b | washout | 7 d"));
  }

  @Test
  void affirmedAgainstDeniedIsAConflict() {
    Finding finding = TestClaims.findings(
            "a | effect | =overdose_reversal | | it reverses an overdose",
            "b | effect | !=overdose_reversal | | does not reverse opioids")
        .get(0);

    assertEquals("conflict polarity critical [a, b]", TestClaims.inShort(finding));
    assertEquals(
        "a says overdose reversal (“it reverses an overdose”); b denies overdose reversal (“does"
            + " not reverse opioids”). One states what the other denies. Neither limits it"
            + " further.",
        finding.reason());
  }

  @Test
  void overdoseIsAnotherSettingThanUse() {
    assertEquals(
        List.of("conflict polarity major [a, b]"),
        inShort(
            "a | adverse_effect | 'apnoea | | can cause apnoea",
            "b | adverse_effect | !'apnoea | | does not cause apnoea"));
    assertEquals(
        List.of(),
        inShort(
            "a | adverse_effect | 'apnoea | | an overdose can cause apnoea",
            "b | adverse_effect | !'apnoea | | does not cause apnoea"));
  }

  @Test
  void differentTextsAreDifferentFacts() {
    assertEquals(
        List.of("agree equal info [a, b]"),
        inShort(
            "a | adverse_effect | 'nausea",
            "a | adverse_effect | 'headaches",
            "b | adverse_effect | 'headache",
            "b | adverse_effect | 'rash"));
  }

  @Test
  void enzymesHoldSideBySide() {
    assertEquals(List.of(), inShort("a | metabolism | =hepatic", "b | metabolism | =cyp3a4"));
  }

  @Test
  void approvedAndUnacceptedUseExclude() {
    assertEquals(
        List.of("conflict exclusive major [a, b]"),
        inShort(
            "a | indication | 'obesity | status=approved",
            "b | indication | 'obesity | status=unaccepted"));
  }

  @Test
  void useWithoutAStatusSupportsAnApprovedOne() {
    assertEquals(
        List.of("agree equal info [a, b, c]"),
        inShort(
            "a | indication | 'obesity | status=approved,regulator=FDA",
            "b | indication | 'obesity",
            "c | indication | 'obesity"));
  }

  @Test
  void scheduleSaysPrescriptionInIndia() {
    assertEquals(
        List.of("compatible compatible_codes info [a, b]"),
        inShort(
            "a | legal_status | =schedule:H | jurisdiction=IN",
            "b | legal_status | =prescription_only | jurisdiction=IN"));
  }

  @Test
  void rangeFromHighToLowIsAFindingByItself() {
    assertEquals(
        List.of("suspect_extraction internal_order minor [a]"),
        inShort("a | half_life | 60..24 h"));
  }

  @Test
  void lightDoseAboveAStrongOneIsAFindingByItself() {
    Finding finding = TestClaims.findings(
            "a | dose | 50..75 mg | kind=light,route=oral | Light: 50-75 mg",
            "a | dose | 20..40 mg | kind=common,route=oral | Common: 20-40 mg",
            "a | dose | 80..90 mg | kind=strong,route=oral | Strong: 80-90 mg")
        .get(0);

    assertEquals("conflict internal_order minor [a]", TestClaims.inShort(finding));
    assertEquals(
        "a says 20–40 mg (a common dose, the oral route) (“Common: 20-40 mg”); it also says"
            + " 50–75 mg (a light dose, the oral route) (“Light: 50-75 mg”). The lower step is"
            + " above the higher one. Both speak of the oral route.",
        finding.reason());
  }

  @Test
  void drugWithTwoNamesHasTheNameOfItsPagesOrTheLexicons() {
    List<Claim> claims = new ArrayList<>(TestClaims.about("paracetamol", "a | half_life | 2 h"));
    claims.addAll(TestClaims.about("paracetamol", "b | half_life | 2 h"));

    assertEquals(List.of("paracetamol"), subjects(claims));

    claims.addAll(TestClaims.about("acetaminophen", "c | half_life | 2 h"));

    assertEquals(List.of("acetaminophen"), subjects(claims));
  }

  private static List<String> subjects(List<Claim> claims) {
    return TestClaims.COMPARER.all(claims).stream().map(Finding::subject).toList();
  }

  @Test
  void dosesByBodyWeightAreALadderOfTheirOwn() {
    assertEquals(
        List.of(),
        inShort("a | dose | 50 mg | kind=starting", "a | dose | 10 mg/kg | kind=maximum"));
    assertEquals(
        List.of("conflict internal_order minor [a]"),
        inShort("a | dose | 50 mg/kg | kind=starting", "a | dose | 10 mg/kg | kind=maximum"));
  }

  @Test
  void wordsOfFiveLettersMayBePlurals() {
    assertEquals(
        List.of("agree equal info [a, b]"),
        inShort("a | adverse_effect | 'zings", "b | adverse_effect | 'zing"));
    assertEquals(List.of(), inShort("a | adverse_effect | 'zigs", "b | adverse_effect | 'zig"));
    assertEquals(List.of(), inShort("a | adverse_effect | 'zinss", "b | adverse_effect | 'zins"));
  }

  @Test
  void monotoneLadderIsNoFinding() {
    assertEquals(
        List.of(),
        inShort(
            "a | dose | 5..10 mg | kind=light",
            "a | dose | 10..30 mg | kind=common",
            "a | dose | 30.. mg | kind=heavy"));
  }

  /** All other tests share one that was made once. */
  @Test
  void newComparerKnowsWordsOfCasesOfTimeAndOfReserve() {
    Comparer comparer = new Comparer();
    List<Finding> findings = comparer.all(TestClaims.of(
        "a | adverse_effect | 'apnoea  | | an overdose can cause apnoea",
        "b | adverse_effect | !'apnoea | | does not cause apnoea",
        "a | half_life | 4 h  | | 4 h",
        "b | half_life | 52 h | | 52 h | In kidney disease it is 52 h.",
        "c | half_life | 13 h | | reportedly 13 h",
        "a | legal_status | =schedule:3 | jurisdiction=US | it was formerly in Schedule III",
        "b | legal_status | =schedule:2 | jurisdiction=US | it is in Schedule II",
        "a | indication | 'dvt",
        "b | indication | 'deep vein thrombosis"));

    assertEquals(
        List.of(
            "superseded exclusive major [a, b]",
            "conflict disjoint minor [a, c]",
            "agree equal info [a, b]"),
        findings.stream().map(TestClaims::inShort).toList());
  }

  @Test
  void quotesAreCutAtAWord() {
    String quote = "so it is said ".repeat(20).strip();
    String reason = TestClaims.findings("a | half_life | 1 h | | " + quote, "b | half_life | 9 h")
        .get(0)
        .reason();

    assertEquals(
        "a says 1 hour (“so it is said so it is said so it is said so it is said so it is said so"
            + " it is said so it…”); b says 9 hours (“9 h”). The values do not meet (9"
            + " times apart). Neither limits it further.",
        reason);
  }
}
