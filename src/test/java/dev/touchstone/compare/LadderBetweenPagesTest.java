package dev.touchstone.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A dose to start with on one page, and the most that another page allows. */
class LadderBetweenPagesTest {

  @Test
  void startAboveAnotherPagesMaximumIsAConflict() {
    assertEquals(
        List.of("conflict internal_order minor [a, b]"),
        conflicts(
            "a | dose | 80 mg | kind=starting,frequency=1/d",
            "b | dose | 40 mg | kind=maximum,frequency=1/d"));
  }

  @Test
  void oneDoseIsPartOfADays() {
    assertEquals(
        List.of("conflict internal_order minor [a, b]"),
        conflicts(
            "a | dose | 80 mg | kind=starting", "b | dose | 40 mg | kind=maximum,frequency=1/d"));
    assertEquals(
        List.of(),
        conflicts(
            "a | dose | 80 mg | kind=starting,frequency=1/wk",
            "b | dose | 40 mg | kind=maximum,frequency=1/d"));
  }

  @Test
  void startAtOrBelowTheMaximumIsNone() {
    String limit = "b | dose | 40 mg | kind=maximum,frequency=1/d";
    assertEquals(List.of(), conflicts("a | dose | 40 mg | kind=starting", limit));
    assertEquals(List.of(), conflicts("a | dose | 44 mg | kind=starting", limit));
    assertEquals(
        List.of("conflict internal_order minor [a, b]"),
        conflicts("a | dose | 44.1 mg | kind=starting", limit));
  }

  /** "At most 40 mg at once" may be given twice on the first day. */
  @Test
  void whatIsTooMuchAtOnceMayBeLittleInADay() {
    assertEquals(
        List.of(),
        conflicts("a | dose | 80 mg | kind=starting", "b | dose | 40 mg | kind=maximum"));
  }

  @Test
  void pageIsTakenAtItsLeastStartAndItsGreatestLimit() {
    String limit = "b | dose | 40 mg | kind=maximum,frequency=1/d";
    assertEquals(
        List.of(),
        conflicts(
            "a | dose | 80 mg | kind=starting",
            "a | dose | 20 mg | kind=starting,population=elderly",
            limit));
    assertEquals(
        List.of(),
        conflicts(
            "a | dose | 80 mg | kind=starting",
            limit,
            "b | dose | 90 mg | kind=maximum,frequency=1/d,form=extended_release"));
  }

  @Test
  void anotherUseOrRouteIsNone() {
    assertEquals(
        List.of(),
        conflicts(
            "a | dose | 80 mg | kind=starting,route=intravenous",
            "b | dose | 40 mg | kind=maximum,frequency=1/d"));
    assertEquals(
        List.of(),
        conflicts(
            "a | dose | 80 mg | kind=starting,indication=pain",
            "b | dose | 40 mg | kind=maximum,frequency=1/d,indication=cough"));
  }

  /** Pages that name the same kind are told apart there. */
  @Test
  void whatIsUsualMayBeMoreAndTwoMaximaDifferByThemselves() {
    assertEquals(
        List.of(), conflicts("a | dose | 80 mg | kind=usual", "b | dose | 40 mg | kind=maximum"));
    assertEquals(
        List.of(),
        conflicts("a | dose | 80 mg | kind=maintenance", "b | dose | 40 mg | kind=maximum"));
    assertEquals(
        List.of("conflict disjoint critical [a, b]"),
        conflicts(
            "a | dose | 80 mg | kind=starting",
            "a | dose | 90 mg | kind=maximum",
            "b | dose | 40 mg | kind=maximum"));
  }

  private static List<String> conflicts(String... claims) {
    return TestClaims.COMPARER.all(TestClaims.about("testazine", claims)).stream()
        .filter(finding -> finding.verdict() == Verdict.CONFLICT)
        .map(TestClaims::inShort)
        .toList();
  }
}
