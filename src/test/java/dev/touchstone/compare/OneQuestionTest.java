package dev.touchstone.compare;

import static dev.touchstone.compare.TestClaims.inShort;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is one thing under two names, or one question in two scopes, is told once. */
class OneQuestionTest {

  @Test
  void twoNamesOfOneDiseaseAreOneUse() {
    assertEquals(
        List.of("agree equal info [a, b]"),
        inShort("a | indication | 'dvt", "b | indication | 'deep vein thrombosis"));
    assertEquals(
        List.of("conflict polarity major [a, b]"),
        inShort(
            "a | indication | 'type 1 diabetes", "b | indication | !'type 1 diabetes mellitus"));
  }

  @Test
  void nameInCapitalsIsKnownThoughClaimsHaveSmallLetters() {
    assertEquals(
        List.of("agree equal info [a, b]"),
        inShort("a | indication | 'pe", "b | indication | 'pulmonary embolism"));
  }

  @Test
  void pageThatTellsOfBothRegimensContradictsNone() {
    assertEquals(
        List.of("conflict disjoint major [a, b]"),
        inShort("a | dosing_frequency | 1 /d | route=oral", "b | dosing_frequency | 1 /wk"));
    assertEquals(
        List.of(),
        conflicts(
            "a | dosing_frequency | 1 /d | route=oral",
            "a | dosing_frequency | 1 /wk | route=subcutaneous",
            "b | dosing_frequency | 1 /wk"));
  }

  private static List<String> conflicts(String... claims) {
    return TestClaims.findings(claims).stream()
        .filter(finding -> finding.verdict() == Verdict.CONFLICT)
        .map(TestClaims::inShort)
        .toList();
  }

  @Test
  void namesOfTwoThingsStayTwo() {
    assertEquals(List.of(), inShort("a | indication | 'asthma", "b | indication | !'bronchitis"));
  }

  @Test
  void pagesWithTheSameFiguresInTwoScopesAreAskedOnce() {
    assertEquals(
        List.of("suspect_unit power_of_ten critical [a, b]"),
        inShort(
            "a | dose | 500 mg | frequency=2/d,kind=starting",
            "b | dose | 500 g | frequency=2/d,kind=starting,population=child",
            "b | dose | 500 g | frequency=2/d,kind=starting,indication=diabetes"));
  }

  @Test
  void sameFiguresOfTwoReceptorsAreTwoQuestions() {
    assertEquals(
        List.of("agree equal info [a, b]", "agree equal info [a, b]"),
        inShort(
            "a | receptor_action | =reuptake_inhibitor | receptor=net",
            "b | receptor_action | =reuptake_inhibitor | receptor=net",
            "a | receptor_action | =reuptake_inhibitor | receptor=sert",
            "b | receptor_action | =reuptake_inhibitor | receptor=sert"));
  }

  @Test
  void doubtfulEffectAndNoneAreNoContradiction() {
    assertEquals(
        List.of("undecided polarity minor [a, b]"),
        inShort(
            "a | interaction | 'oral contraceptive | | pills | Pills may work less (evidence poor).",
            "b | interaction | !'contraceptive pill | | pills | It does not interact with pills."));
  }

  @Test
  void findingHoldsOnlyTheWorstOfWhatPagesSay() {
    assertEquals(
        List.of("conflict disjoint major [a, c]"),
        inShort("a | half_life | 4 h", "b | half_life | 7 h", "c | half_life | 13 h"));
  }

  @Test
  void figuresThatFitARangeAreToldTogetherWithIt() {
    assertEquals(
        List.of("compatible contained info [a, b, c]"),
        inShort("a | half_life | 5..20 h", "b | half_life | 15 h", "c | half_life | 15 h"));
  }

  @Test
  void regimenThatPagesShareIsSaidBesideThoseThatDiffer() {
    assertEquals(
        List.of("undecided disjoint minor [a, b, c, d]", "agree equal info [a, d]"),
        inShort(
            "a | dose | 50 mg     | frequency=1/d",
            "b | dose | 100 mg    | frequency=1/d",
            "c | dose | 40..60 mg | frequency=1/d",
            "d | dose | 50 mg     | frequency=1/d"));
  }

  @Test
  void pagesThatShareARangeDoNotOverlapInAnother() {
    assertEquals(
        List.of("conflict disjoint minor [a]", "agree equal info [a, b]"),
        inShort(
            "a | onset | 10..20 min",
            "a | onset | 30..60 min",
            "b | onset | 15..25 min",
            "b | onset | 30..60 min"));
  }

  @Test
  void pageThatSaysYesAndNoContradictsNobodyElse() {
    assertEquals(
        List.of("conflict polarity critical [a]", "agree equal info [a, b]"),
        inShort(
            "a | effect | =overdose_reversal",
            "a | effect | !=overdose_reversal",
            "b | effect | =overdose_reversal"));
  }

  @Test
  void everyFigureOfOneScopeIsSetAgainstEveryFigureOfTheOther() {
    List<String> found =
        List.of("conflict disjoint critical [a, c]", "undecided disjoint major [b, c]");

    assertEquals(
        found,
        inShort(
            "a | washout | 7 d  | agent=maoi",
            "b | washout | 7 d",
            "c | washout | 14 d | agent=maoi"));
    assertEquals(
        found,
        inShort("a | washout | 7 d", "b | washout | 7 d | agent=maoi", "c | washout | 14 d"));
  }

  @Test
  void pagesThatShareAFigureInTwoScopesDoNotDisagree() {
    List<String> found = List.of("conflict disjoint critical [b]", "agree equal info [a, b]");

    assertEquals(
        found,
        inShort("a | washout | 14 d | agent=maoi", "b | washout | 14 d", "b | washout | 7 d"));
    assertEquals(
        found,
        inShort(
            "a | washout | 14 d",
            "b | washout | 14 d | agent=maoi",
            "b | washout | 7 d  | agent=maoi"));
  }

  @Test
  void pagesThatSayTheSameAreNotToldTogetherWithWhatOnlyFits() {
    assertEquals(
        List.of("agree equal info [a, c]"),
        inShort(
            "a | indication | 'obesity | status=investigational",
            "b | indication | !'obesity",
            "c | indication | 'obesity | status=investigational"));
  }

  /** Minutes for hours is one fault, whoever else gives the hours a little differently. */
  @Test
  void figureWithAWrongUnitIsToldOnceUnlessItIsFarFromOthersAnyhow() {
    String minutes = "a | half_life | 10 min";
    String hours = "b | half_life | 10 h";

    assertEquals(
        List.of("suspect_unit power_of_ten major [a, b]"),
        inShort(minutes, hours, "c | half_life | 10.5 h"));
    assertEquals(
        List.of("conflict power_of_ten major [a, c]"),
        inShort(minutes, hours, "c | half_life | 12 h"));
    assertEquals(
        List.of("conflict power_of_ten major [a, b, c]"),
        inShort(minutes, hours, "c | half_life | 30 h"));
  }

  @Test
  void agreementIsToldOnceWithAllWhoShareIt() {
    assertEquals(
        List.of("agree equal info [a, b, c]"),
        inShort("a | washout | 7 d", "b | washout | 7 d", "c | washout | 7 d | agent=maoi"));
  }

  @Test
  void whatCanHoldTogetherIsToldApartFromWhatCannot() {
    assertEquals(
        List.of("conflict exclusive major [a, b]", "compatible compatible_codes info [b, c]"),
        inShort(
            "a | indication | 'obesity | status=approved",
            "b | indication | 'obesity | status=unaccepted",
            "c | indication | 'obesity | status=investigational"));
  }

  /** Every value against every other would take too long: 1.3 times is far from the best supported. */
  @Test
  void withMoreThanSixtyValuesEachIsSetAgainstTheBestSupported() {
    assertEquals(List.of("1.59"), timesApart(60));
    assertEquals(List.of("1.3"), timesApart(61));
  }

  /** How far apart so many half-lives from 100 hours on are, of which two pages give 130 hours. */
  private static List<String> timesApart(int values) {
    List<String> lines = new ArrayList<>(List.of("again | half_life | 130 h"));
    for (int i = 0; i < values; i++) {
      lines.add("p" + i + " | half_life | " + (100 + i) + " h");
    }
    return TestClaims.findings(lines.toArray(new String[0])).stream()
        .filter(finding -> finding.verdict() == Verdict.UNDECIDED)
        .map(finding -> finding.reason().replaceFirst("(?s).*\\(([0-9.]+) times apart.*", "$1"))
        .toList();
  }
}
