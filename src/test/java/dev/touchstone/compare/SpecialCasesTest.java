package dev.touchstone.compare;

import static dev.touchstone.compare.TestClaims.inShort;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.claims.Claim;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures that differ because they are about different cases, and slips that are just that. */
class SpecialCasesTest {

  @Test
  void figureForFailingKidneysDoesNotContradictTheUsualOne() {
    assertEquals(
        List.of(),
        inShort(
            "a | half_life | 6 h  | | the half-life is 6 h",
            "b | half_life | 52 h | | with creatinine clearance below 30 mL/min it is 52 h"));
  }

  @Test
  void figureForAPartOfAGroupIsASpecialCaseOfTheGroups() {
    String impaired = "a | half_life | 4 h | population=renal_impairment";

    assertEquals(
        List.of(), inShort(impaired, "b | half_life | 13 h | population=severe_renal_impairment"));
    assertEquals(
        List.of("compatible equal info [a, b]"),
        inShort(impaired, "b | half_life | 4 h | population=severe_renal_impairment"));
    assertEquals(
        List.of("scope disjoint info [a, b]"),
        inShort(impaired, "b | half_life | 13 h | population=child"));
  }

  @Test
  void limitTakenTwiceADayIsALimitOfTwiceAsMuchForTheDay() {
    String total = "a | dose | 600 mg | kind=maximum,frequency=1/d";

    assertEquals(
        List.of("conflict disjoint critical [a, b]"),
        inShort(total, "b | dose | 600 mg | kind=maximum,frequency=2/d"));
    assertEquals(
        List.of("agree equal info [a, b]"),
        inShort(total, "b | dose | 300 mg | kind=maximum,frequency=2/d"));
  }

  @Test
  void figureAfterAMealDoesNotContradictTheOneWithout() {
    assertEquals(
        List.of(),
        inShort(
            "a | time_to_peak | 1 h",
            "b | time_to_peak | 3 h | | prolonged to 3 h | With food it is prolonged to 3 h."));
    assertEquals(
        List.of("conflict disjoint minor [a, b]"),
        inShort(
            "a | time_to_peak | 1 h",
            "b | time_to_peak | 3 h | | peak at 3 h | The peak at 3 h is not affected by food."));
  }

  @Test
  void figureAfterSingleOrMultipleDosesIsTheUsualOne() {
    assertEquals(
        List.of("conflict disjoint major [a, b]"),
        inShort(
            "a | half_life | 6 h",
            "b | half_life | 21 h | | 21 h | It is 21 h after single or multiple doses."));
  }

  @Test
  void limitForSelfMedicationDoesNotContradictThatOfDoctors() {
    assertEquals(
        List.of(),
        inShort(
            "a | dose | 1200 mg | kind=maximum,frequency=1/d | 1200 mg | OTC maximum 1200 mg a day",
            "b | dose | 3200 mg | kind=maximum,frequency=1/d"));
  }

  @Test
  void formThatGoesWithoutSayingWithTheRouteIsNoCaseOfItsOwn() {
    String plain = "a | half_life | 2..3 h | route=intramuscular";
    String injection = "b | half_life | 22..26 h | route=intramuscular,form=injection | 22 | ";

    assertEquals(
        List.of("conflict disjoint major [a, b]"),
        inShort(plain, injection + "It is 22 hours after an injection into a muscle."));
    assertEquals(
        List.of(), inShort(plain, injection + "It is 22 hours after the long-acting injection."));
  }

  @Test
  void whatIsSoldFreelyInFewTabletsMayNeedAPrescriptionInMostPacks() {
    assertEquals(
        List.of("scope exclusive info [a, b]"),
        inShort(
            "a | legal_status | =over_the_counter | jurisdiction=GB | over the counter | You can buy"
                + " two tablets over the counter.",
            "b | legal_status | =prescription_only | jurisdiction=GB | prescription only | Most packs"
                + " are prescription only."));
  }

  @Test
  void whoDeniesPreventionDoesNotDenyTreatment() {
    String not = "a | indication | !'migraine | | not | It is not used to prevent migraine.";

    assertEquals(
        List.of(),
        inShort(not, "b | indication | 'migraine | | used | It is used to treat migraine."));
    assertEquals(
        List.of("conflict polarity major [a, b]"),
        inShort(not, "b | indication | 'migraine | | used | It is used to prevent migraine."));
  }

  @Test
  void whatWasTakenOffAScheduleIsOvertaken() {
    assertEquals(
        List.of("superseded exclusive major [a, b]"),
        inShort(
            "a | legal_status | =not_controlled | jurisdiction=US | not scheduled | It is not scheduled"
                + " any more.",
            "b | legal_status | =schedule:5 | jurisdiction=US | placed in Schedule V | It was placed"
                + " in Schedule V in 1977 and removed from control in 1982."));
  }

  @Test
  void figureOfHealthyPeopleIsTheUsualOne() {
    assertEquals(
        List.of("conflict disjoint major [a, b]"),
        inShort("a | half_life | 5..9 h | population=healthy", "b | half_life | 15..17 h"));
  }

  @Test
  void bracketAboutOthersDoesNotLimitTheFigureBeforeIt() {
    assertEquals(
        List.of("conflict disjoint major [a, b]"),
        inShort(
            "a | half_life | 6 h  | | 6 h  | The half-life is 6 h (52 h in dialysis).",
            "b | half_life | 24 h | | 24 h | The half-life is 24 h."));
  }

  @Test
  void otherSideOfAContrastDoesNotLimitTheFigure() {
    assertEquals(
        List.of("conflict disjoint major [a, b]"),
        inShort(
            "a | half_life | 6 h  | | 6 h  | The half-life is 6 h, but longer with kidney disease.",
            "b | half_life | 24 h | | 24 h | The half-life is 24 h."));
    assertEquals(
        List.of(),
        inShort(
            "a | half_life | 6 h  | | 6 h  | The half-life is 6 h.",
            "b | half_life | 24 h | | 24 h | It is short, but 24 h with kidney disease."));
  }

  @Test
  void estersOfASteroidAreComparedEachWithItselfAlone() {
    String enanthate = "a | half_life | 5 d | | testazine enanthate has a half-life of 5 d";
    assertEquals(
        List.of(),
        inShort(enanthate, "b | half_life | 1 d | | testazine acetate has a half-life of 1 d"));
    assertEquals(
        List.of("conflict disjoint major [a, b]"),
        inShort(enanthate, "b | half_life | 11 d | | testazine enanthate has a half-life of 11 d"));
    assertEquals(
        List.of("conflict disjoint major [a, b]"),
        inShort(
            "a | half_life | 3 d | | testazine acetate has a half-life of 3 d",
            "b | half_life | 1 d | | testazine has a half-life of 1 d"));
  }

  @Test
  void peakOfTheEffectIsNotThatInTheBlood() {
    assertEquals(
        List.of("scope disjoint info [a, b]"),
        inShort(
            "a | time_to_peak | 2 h | | the maximum effect is seen after 2 h",
            "b | time_to_peak | 6 h | | peak plasma levels are reached in 6 h"));
    assertEquals(
        List.of("conflict disjoint minor [a, b]"),
        inShort(
            "a | time_to_peak | 2 h | | Tmax 2 h",
            "b | time_to_peak | 6 h | | peak plasma levels are reached in 6 h"));
  }

  @Test
  void doseThatFillsTheBodyAndOneBesideAnotherMedicineAreSpecial() {
    String start = "a | dose | 5 mg | kind=starting,frequency=1/d | start with 5 mg a day";
    assertEquals(
        List.of(),
        inShort(
            start,
            "b | dose | 15 mg | kind=starting,frequency=1/d | a loading dose of 15 mg a day"));
    assertEquals(
        List.of(),
        inShort(
            start,
            "b | dose | 1 mg | kind=starting,frequency=1/d | with strong CYP3A4 inhibitors start"
                + " with 1 mg a day"));
  }

  @Test
  void mostForAShortTimeOrInHospitalIsSpecial() {
    String most = "a | dose | 100 mg | kind=maximum,frequency=1/d | at most 100 mg a day";
    assertEquals(
        List.of(),
        inShort(
            most,
            "b | dose | 150 mg | kind=maximum,frequency=1/d | at most 150 mg a day for limited"
                + " periods"));
    assertEquals(
        List.of(),
        inShort(
            most,
            "b | dose | 300 mg | kind=maximum,frequency=1/d | in hospitalised patients at most 300"
                + " mg a day"));
  }

  @Test
  void afterEffectsAreNotTheDuration() {
    assertEquals(
        List.of(),
        inShort(
            "a | duration_of_action | 3..12 h | | After effects: 3..12 h",
            "b | duration_of_action | 1..2 h | | Total duration: 1..2 h"));
  }

  @Test
  void whichDrugIsLeftFirstIsPartOfAWashout() {
    assertEquals(
        List.of(),
        inShort(
            "a | washout | 5 wk | agent=maoi | wait 5 wk after stopping testazine",
            "b | washout | 2 wk | agent=maoi | wait 2 wk after an MAOI"));
  }

  @Test
  void figureInAnotherUnitThatLiesInTheRangeIsASlipOfUnit() {
    assertEquals(
        List.of("suspect_unit power_of_ten major [a, b]"),
        inShort("a | half_life | 26 min", "b | half_life | 22..36 h"));
  }

  @Test
  void twoFiguresInOneUnitAreNoSlipOfUnit() {
    assertEquals(
        List.of("conflict power_of_ten major [a, b]"),
        inShort("a | half_life | 2 h", "b | half_life | 48 h"));
  }

  @Test
  void shiftedPointOfAMaximumIsAConflictEvenBesideASpecialCase() {
    assertEquals(
        List.of("conflict power_of_ten critical [a, b]"),
        inShort(
            "a | dose | 2400 mg | kind=maximum,frequency=1/d",
            "b | dose | 240 mg | kind=maximum,frequency=1/d,indication=pain"));
  }

  @Test
  void shiftedPointThatIsNoLimitIsUndecidedBesideASpecialCase() {
    assertEquals(
        List.of("undecided power_of_ten major [a, b]"),
        inShort(
            "a | dose | 2400 mg | kind=starting,frequency=1/d",
            "b | dose | 240 mg | kind=starting,frequency=1/d,indication=pain"));
    assertEquals(
        List.of("undecided power_of_ten major [a, b]"),
        inShort(
            "a | dose | 2400 mg | kind=starting,frequency=1/d",
            "b | dose | 240 mg | kind=starting"));
    assertEquals(
        List.of("conflict power_of_ten critical [a, b]"),
        inShort(
            "a | dose | 2400 mg | kind=maximum,frequency=1/d", "b | dose | 240 mg | kind=maximum"));
  }

  @Test
  void pageWithOneFigureInTheOthersRangeDoesNotContradictIt() {
    assertEquals(
        List.of("compatible contained info [a, b]"),
        inShort("a | onset | 15 min", "b | onset | 10..60 min", "b | onset | 45..90 min").stream()
            .filter(line -> line.contains("a, b"))
            .toList());
  }

  @Test
  void twoFiguresInOneBreathAreTwoCases() {
    assertEquals(List.of(), onOnePage(0, 120, "Kinetics", "Kinetics"));
  }

  @Test
  void farApartOrBelowAnotherHeadingThePageContradictsItself() {
    List<String> conflict = List.of("conflict disjoint major [a]");

    assertEquals(conflict, onOnePage(0, 4000, "Kinetics", "Kinetics"));
    assertEquals(conflict, onOnePage(0, 120, "Summary", "Kinetics"));
  }

  private static List<String> onOnePage(
      int one, int two, String sectionOfOne, String sectionOfTwo) {
    List<Claim> claims = new ArrayList<>();
    claims.add(
        at(one, sectionOfOne, TestClaims.of("a | half_life | 3 h | | 3 h here").get(0)));
    claims.add(at(
        two, sectionOfTwo, TestClaims.of("a | half_life | 24 h | | 24 h there").get(0)));
    return TestClaims.COMPARER.all(claims).stream().map(TestClaims::inShort).toList();
  }

  private static Claim at(int start, String section, Claim claim) {
    Span span = new Span(start, start + claim.evidence().quote().length());
    return new Claim(
        claim.id(),
        claim.source(),
        claim.subject(),
        claim.attribute(),
        claim.value(),
        claim.polarity(),
        claim.qualifiers(),
        new Evidence(claim.evidence().quote(), span, span),
        claim.rule(),
        section,
        claim.sentence());
  }
}
