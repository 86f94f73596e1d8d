package dev.touchstone.compare;

import static dev.touchstone.compare.TestClaims.inShort;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements that exclude one another, unless their own words tell two cases apart. */
class OneCaseOrTwoTest {

  private static final String ALONE =
      "a | legal_status | =schedule:2 | jurisdiction=US | Schedule II | Schedule II alone; Schedule III in mixtures.";
  private static final String MIXED =
      "a | legal_status | =schedule:3 | jurisdiction=US | Schedule III | Schedule II alone; Schedule III in mixtures.";

  @Test
  void oneSentenceWithTwoSchedulesTellsTwoCasesApart() {
    assertEquals(List.of(), inShort(ALONE, MIXED));
  }

  @Test
  void twoSentencesWithTwoSchedulesContradictOneAnother() {
    assertEquals(
        List.of("conflict exclusive critical [a]"),
        inShort(
            "a | legal_status | =schedule:2 | jurisdiction=US | Schedule II | It is in Schedule II.",
            "a | legal_status | =schedule:4 | jurisdiction=US | Schedule IV | US: Schedule IV."));
  }

  @Test
  void pageThatFitsOneOfTheOthersCasesDoesNotContradictIt() {
    String pharmacy =
        "legal_status | =schedule:3 | jurisdiction=AU | Schedule 3 | Schedule 4, or Schedule 3.";
    String prescription =
        "legal_status | =schedule:4 | jurisdiction=AU | Schedule 4 | Schedule 4, or Schedule 3.";
    String counter = "b | legal_status | =over_the_counter | jurisdiction=AU";

    assertEquals(
        List.of("compatible compatible_codes info [a, b]"),
        inShort("a | " + pharmacy, "a | " + prescription, counter));
    assertEquals(
        List.of("conflict exclusive critical [a, b]"), inShort("a | " + prescription, counter));
  }

  @Test
  void lawOfAStateIsNotThatOfTheCountry() {
    assertEquals(
        List.of(),
        inShort(
            "a | legal_status | =not_controlled | jurisdiction=US | not controlled | It is not controlled.",
            "b | legal_status | =schedule:2 | jurisdiction=US | Schedule II | Alabama made it Schedule II."));
  }

  @Test
  void lawOfAMixtureIsNotThatOfTheDrug() {
    assertEquals(
        List.of(),
        inShort(
            "a | legal_status | =schedule:2 | jurisdiction=US | Schedule II | It is in Schedule II.",
            "b | legal_status | =schedule:5 | jurisdiction=US | Schedule V | Cough mixtures are in Schedule V."));
  }

  @Test
  void whatIsNoLongerSoWasSoBefore() {
    assertEquals(
        List.of("superseded exclusive major [a, b]"),
        inShort(
            "a | legal_status | =schedule:5 | jurisdiction=US | Schedule V | It is in Schedule V.",
            "b | legal_status | =not_controlled | jurisdiction=US | no longer controlled | It is no longer controlled."));
    assertEquals(
        List.of("superseded polarity major [a, b]"),
        inShort(
            "a | legal_status | =over_the_counter | jurisdiction=US | over the counter | Sold over the counter.",
            "b | legal_status | !=over_the_counter | jurisdiction=US | over the counter | It is no longer sold over the counter."));
  }

  @Test
  void endOfSomethingElseSaysNothingOfTheLaw() {
    String four =
        "a | legal_status | =schedule:4 | jurisdiction=US | Schedule IV | It is in Schedule IV.";

    assertEquals(
        List.of("conflict exclusive critical [a, b]"),
        inShort(
            four,
            "b | legal_status | =schedule:2 | jurisdiction=US | Schedule II | It is no longer made in tablets, and it is in Schedule II."));
    assertEquals(
        List.of("conflict exclusive critical [a, b]"),
        inShort(
            four,
            "b | legal_status | =schedule:2 | jurisdiction=US | Schedule II | The brand is no longer sold (Schedule II)."));
  }

  @Test
  void harmlessnessAloneLeavesAHarmUndecidedButNotOneInCompany() {
    String alone =
        "a | adverse_effect | !'low blood sugar | | none | It causes no low blood sugar when used alone.";

    assertEquals(
        List.of("undecided polarity minor [a, b]"),
        inShort(
            alone,
            "b | adverse_effect | 'low blood sugar | | low | It can cause low blood sugar."));
    assertEquals(
        List.of(),
        inShort(
            alone,
            "b | adverse_effect | 'low blood sugar | | low | It can cause low blood sugar together with insulin."));
  }

  @Test
  void deniedUseMayBeStudiedOrTriedOffLabelAllTheSame() {
    assertEquals(
        List.of("undecided polarity minor [a, b]"),
        inShort("a | indication | 'gout | status=off_label", "b | indication | !'gout"));
    assertEquals(
        List.of("compatible polarity info [a, b]"),
        inShort("a | indication | 'gout | status=investigational", "b | indication | !'gout"));
    assertEquals(
        List.of("conflict polarity major [a, b]"),
        inShort("a | indication | 'gout", "b | indication | !'gout"));
  }

  @Test
  void rangeOfAHalfLifeWithinAnotherAgreesButARangeOfDosesDiffers() {
    assertEquals(
        List.of("compatible contained info [a, b]"),
        inShort("a | half_life | 4..5 h", "b | half_life | 3..6 h"));
    assertEquals(
        List.of("overlap contained minor [a, b]"),
        inShort("a | dose | 40..50 mg | kind=common", "b | dose | 30..60 mg | kind=common"));
  }

  @Test
  void oneWrongUnitIsToldOnceHoweverManyFiguresStandBesideIt() {
    assertEquals(
        List.of("suspect_unit power_of_ten major [a, b]"),
        inShort(
            "a | half_life | 9..11 min | | 9-11 min",
            "b | half_life | 9..11 h | | 9-11 h | 9-11 h (d), 12-14 h (l)",
            "b | half_life | 12..14 h | | 12-14 h | 9-11 h (d), 12-14 h (l)"));
  }

  @Test
  void oneLimitADayAndAWeekIsASlipButTwoLimitsAreTwoRegimens() {
    String weekly =
        "a | dose | 20 mg | kind=maximum,frequency=1/wk,indication=arthritis | 20 mg/wk";

    assertEquals(
        List.of("conflict exclusive critical [a, b]"),
        inShort(weekly, "b | dose | 20 mg | kind=maximum,frequency=1/d,indication=arthritis"));
    assertEquals(
        List.of("scope disjoint info [a, b]"),
        inShort(weekly, "b | dose | 3 mg | kind=maximum,frequency=1/d,indication=arthritis"));
  }

  @Test
  void tenTimesALimitIsAConflictThoughOneLeavesTheRouteUnsaid() {
    assertEquals(
        List.of("conflict power_of_ten critical [a, b]"),
        inShort(
            "a | dose | 2.4 mg | kind=maximum,frequency=1/wk,route=subcutaneous",
            "b | dose | 24 mg | kind=maximum,frequency=1/wk"));
  }

  @Test
  void onceADayAndOnceAWeekContradictOneAnotherBetweenPagesOnly() {
    String daily = "dosing_frequency | 1 /d | route=subcutaneous";
    String weekly = "dosing_frequency | 1 /wk | route=subcutaneous";

    assertEquals(
        List.of("conflict disjoint major [a, b]"), inShort("a | " + daily, "b | " + weekly));
    assertEquals(List.of(), inShort("a | " + daily, "a | " + weekly));
  }

  @Test
  void pageMayCallARiskLowAndHighButTwoPagesDisagree() {
    String low = "dependence_liability | =low";
    String high = "dependence_liability | =high";

    assertEquals(
        List.of("conflict ordinal_step major [a, b]"), inShort("a | " + low, "b | " + high));
    assertEquals(List.of(), inShort("a | " + low, "a | " + high));
  }

  @Test
  void onlyOneWayOutOfTheBodyIsTheChiefOne() {
    String urine =
        "a | elimination | =renal | | mainly in the urine | It leaves mainly in the urine.";
    String both = "It leaves mainly in the urine and in the stool.";

    assertEquals(
        List.of("conflict exclusive minor [a, b]"),
        inShort(
            urine,
            "b | elimination | =fecal | | mainly in the stool | It leaves mainly in the stool."));
    assertEquals(
        List.of(),
        inShort(
            urine,
            "b | elimination | =fecal | | in the stool | Some of it is found in the stool."));
    assertEquals(
        List.of(),
        inShort(
                "a | elimination | =fecal | | mainly in the stool | It leaves mainly in the stool.",
                "b | elimination | =renal | | mainly in the urine and in the stool | " + both,
                "b | elimination | =fecal | | mainly in the urine and in the stool | " + both)
            .stream()
            .filter(finding -> finding.startsWith("conflict"))
            .toList());
  }

  @Test
  void smallerShareAndOtherHalfSentenceLeaveTheChiefWayAlone() {
    String urine =
        "a | elimination | =renal | | mainly in the urine | It leaves mainly in the urine.";
    String part = "It leaves mainly through the bile and to a small part through the kidneys.";
    String half = "A third is found in urine; it leaves mainly through the bile.";

    assertEquals(
        List.of("conflict exclusive minor [a, b]"),
        conflicts(
            urine,
            "b | elimination | =biliary | | mainly through the bile | " + part,
            "b | elimination | =renal | | mainly through the bile and to a small part through the"
                + " kidneys | " + part));
    assertEquals(
        List.of("conflict exclusive minor [a, b]"),
        conflicts(
            urine,
            "b | elimination | =renal | | found in urine | " + half,
            "b | elimination | =biliary | | mainly through the bile | " + half));
  }

  @Test
  void chiefWayMayBeCalledSoBehindItsName() {
    assertEquals(
        List.of("conflict exclusive minor [a, b]"),
        conflicts(
            "a | elimination | =renal | | mainly in the urine | It leaves mainly in the urine.",
            "b | elimination | =biliary | | Biliary excretion | Biliary excretion, mostly of the drug"
                + " itself, is the major route of elimination."));
  }

  @Test
  void toxicityIsWhatAnInteractionBringsNotItsSetting() {
    assertEquals(
        List.of("conflict polarity critical [a, b]"),
        inShort(
            "a | interaction | 'lithium | | Lithium | Lithium: toxic levels.",
            "b | interaction | !'lithium | | not with lithium | It does not interact with lithium."));
  }

  private static List<String> conflicts(String... lines) {
    return inShort(lines).stream()
        .filter(finding -> finding.startsWith("conflict"))
        .toList();
  }
}
