package dev.touchstone.compare.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.compare.Finding;
import dev.touchstone.compare.TestClaims;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first sentence of a reason: who says what, in which words, and what is left out. */
class ReasonTest {

  private static String said(String... lines) {
    List<Finding> findings = TestClaims.findings(lines);
    return findings.get(findings.size() - 1).reason().replaceFirst("\\. .*", "");
  }

  /** What is said of the cases: all after the sentence that tells how the values stand. */
  private static String cases(String... lines) {
    return TestClaims.findings(lines).get(0).reason().replaceFirst(".*say 7 days\\. ", "");
  }

  private static String quoted(String quote) {
    return said("a | half_life | 4 h | | " + quote, "b | half_life | 13 h | | x")
        .replaceFirst("a says 4 hours \\(“(.*)”\\); b .*", "$1");
  }

  @Test
  void everyValueIsSaidUpToFour() {
    String four = "a says 1 hour (“1 h”); b says 4 hours (“4 h”); c says 13 hours (“13 h”);"
        + " d says 30 hours (“30 h”)";
    String[] lines = {
      "a | half_life | 1 h",
      "b | half_life | 4 h",
      "c | half_life | 13 h",
      "d | half_life | 30 h",
      "e | half_life | 80 h",
      "f | half_life | 200 h"
    };

    assertEquals(four, said(List.of(lines).subList(0, 4).toArray(new String[0])));
    assertEquals(four + "; and 2 more values", said(lines));
  }

  @Test
  void everyPageIsNamedUpToThree() {
    String three = "a (“4 h”), b (“4 h”) and c (“4 h”) say 4 hours";
    String five = "a (“4 h”), b (“4 h”), c (“4 h”) and 2 more say 4 hours";

    assertEquals(three, said("a | half_life | 4 h", "b | half_life | 4 h", "c | half_life | 4 h"));
    assertEquals(
        five,
        said(
            "a | half_life | 4 h",
            "b | half_life | 4 h",
            "c | half_life | 4 h",
            "d | half_life | 4 h",
            "e | half_life | 4 h"));
  }

  @Test
  void pageWithTwoValuesBesideAnotherPageIsNamedTwice() {
    assertEquals(
        "a says 4 hours (“4 h”); a also says 13 hours (“13 h”); b says 30 hours (“30 h”)",
        said("a | half_life | 4 h", "a | half_life | 13 h", "b | half_life | 30 h"));
  }

  @Test
  void quoteIsOneLineWithSingleBlanks() {
    assertEquals("about four hours", quoted("about\n  four   hours"));
    assertEquals("about four hours", quoted("about\tfour hours"));
    assertEquals("about four hours", quoted("about  four hours"));
  }

  /** At the last blank, unless that would leave less than half. */
  @ParameterizedTest(name = "{0} letters, a blank, {1} letters: {2} shown")
  @CsvSource({"45, 44, 90", "60, 29, 90", "46, 44, 46", "45, 45, 90", "60, 30, 60", "89, 2, 89"})
  void quoteOfMoreThanNinetyCharactersIsCut(int first, int second, int shown) {
    String quote = "x".repeat(first) + " " + "y".repeat(second);
    boolean whole = quote.length() == 90;

    assertEquals(quote.substring(0, shown) + (whole ? "" : "…"), quoted(quote));
  }

  @Test
  void thatOneClaimIsLimitedNoFurtherIsNotSaid() {
    assertEquals(
        "a says 60–24 hours (“60..24 h”). The range runs from high to low.",
        TestClaims.findings("a | half_life | 60..24 h").get(0).reason());
  }

  @Test
  void pagesThatNameACaseAreListedUpToTwo() {
    String a = "a | washout | 7 d";
    String b = "b | washout | 7 d | agent=maoi";
    String c = "c | washout | 7 d | agent=maoi";
    String d = "d | washout | 7 d | agent=maoi";

    assertEquals("Only b names an MAO inhibitor as the other substance.", cases(a, b));
    assertEquals("Only b and c name an MAO inhibitor as the other substance.", cases(a, b, c));
    assertEquals(
        "Not all of them name an MAO inhibitor as the other substance.", cases(a, b, c, d));
  }

  @Test
  void pageThatNamesACaseAndNamesNoneIsNotListed() {
    assertEquals(
        "Not all of them name the oral route (meant as a rule where nothing is said).",
        cases("a | washout | 7 d | route=oral", "a | washout | 7 d", "b | washout | 7 d"));
    assertEquals(
        "Only a names the oral route (meant as a rule where nothing is said).",
        cases("a | washout | 7 d | route=oral", "b | washout | 7 d"));
  }

  @Test
  void casesInWhichPagesDifferAreListedUpToThree() {
    String adults = "a | dose | 500 mg | kind=starting";
    String others = "b | dose | 500 g | kind=starting,population=";
    String start = "All of them speak of the start of treatment. ";
    String[] three = {adults, others + "child", others + "elderly", others + "male"};
    String[] four = {
      adults, others + "child", others + "elderly", others + "male", others + "female"
    };

    assertEquals(start + "They differ in population (children; older people; men).", end(three));
    assertEquals(start + "They differ in population.", end(four));
  }

  private static String end(String... lines) {
    String reason = TestClaims.findings(lines).get(0).reason();
    return reason.substring(reason.indexOf("All of them"));
  }
}
