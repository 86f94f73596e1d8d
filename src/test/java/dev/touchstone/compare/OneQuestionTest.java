package dev.touchstone.compare;

import static dev.touchstone.compare.TestClaims.inShort;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
