package dev.touchstone.compare.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.Relation;
import dev.touchstone.compare.TestClaims;
import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.value.Edge;
import dev.touchstone.compare.value.Interval;
import dev.touchstone.compare.value.Position;
import dev.touchstone.compare.value.Standing;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which two statements of a page are one breath, and so two cases rather than a contradiction. */
class OneBreathTest {

  private static Claim claim(String value, String quote, String sentence, String section, int at) {
    Span place = new Span(at, at + quote.length());
    return new Claim(
        section + at,
        "a",
        "testazine",
        "half_life",
        TestClaims.value(value),
        Polarity.AFFIRMED,
        Map.of(),
        new Evidence(quote, place, place),
        "test",
        section,
        sentence);
  }

  private static Position position(Claim claim) {
    Interval interval =
        claim.value() instanceof Value.Quantity quantity ? Interval.of(quantity) : null;
    return Position.of(
        new Position.Key(claim.value().toString(), Polarity.AFFIRMED, ""),
        interval,
        List.of(claim));
  }

  private static boolean oneBreath(Claim one, Claim two, Verdict verdict) {
    return OneBreath.holds(
        new Edge(position(one), position(two), Standing.of(Relation.DISJOINT, verdict), verdict));
  }

  @ParameterizedTest(name = "{0} characters on, under {1}, {2}: {3}")
  @CsvSource({
    "1,   Kinetics, conflict,     true",
    "400, Kinetics, conflict,     true",
    "401, Kinetics, conflict,     false",
    "0,   Kinetics, conflict,     false",
    "50,  Dosage,   conflict,     false",
    "50,  Kinetics, suspect_unit, false",
    "50,  Kinetics, undecided,    true",
  })
  void figuresNearOneAnotherBelowOneHeading(
      int apart, String section, String verdict, boolean one) {
    Verdict alarm = Verdict.valueOf(verdict.toUpperCase(Locale.ROOT));
    Claim first = claim("4 h", "4 h", "It is 4 h.", "Kinetics", 1000);

    assertEquals(
        one, oneBreath(first, claim("9 h", "9 h", "It is 9 h.", section, 1000 + apart), alarm));
    assertEquals(
        one, oneBreath(claim("9 h", "9 h", "It is 9 h.", section, 1000 + apart), first, alarm));
  }

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource(
      delimiter = '/',
      value = {
        "It is 4 h or 9 h. / It is 4 h or 9 h. / true",
        "Half-life | 4 h   / It is 9 h.        / false",
        "Half-life | 4 h   / Maximum | 9 h     / true",
      })
  void sentencesAndRows(String one, String two, boolean breath) {
    Claim first = claim("4 h", "4 h", one, "Kinetics", 100);
    Claim second = claim("9 h", "9 h", two, "Kinetics", 110);

    assertEquals(breath, oneBreath(first, second, Verdict.CONFLICT));
  }

  /** A wrong unit stands out all the more beside the right one, unless one sentence gives both. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"It is 4 h and not 4 min., true", "It is 4 h., false"})
  void wrongUnit(String sentence, boolean breath) {
    Claim first = claim("4 h", "4 h", "It is 4 h and not 4 min.", "Kinetics", 100);

    assertEquals(
        breath,
        oneBreath(first, claim("4 min", "4 min", sentence, "Kinetics", 110), Verdict.SUSPECT_UNIT));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '/',
      value = {
        "Schedule II, or III in mixtures. / true",
        "Schedule II | III in mixtures    / false",
        "Schedule II, III | mixtures      / true",
        "Law | Schedule II, III           / true",
      })
  void wordsThatExcludeOneAnother(String sentence, boolean breath) {
    Claim two = claim("=schedule:2", "Schedule II", sentence, "Law", 100);
    Claim three = claim("=schedule:3", "III", sentence, "Law", 115);

    assertEquals(breath, oneBreath(two, three, Verdict.CONFLICT));
    assertEquals(breath, oneBreath(three, two, Verdict.CONFLICT));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"It is in Schedule II.", "''"})
  void wordsOfTwoSentencesOrNoneAreNoBreath(String sentence) {
    Claim two = claim("=schedule:2", "Schedule II", sentence, "Law", 100);
    Claim three =
        claim("=schedule:3", "III", sentence.isEmpty() ? "" : "It is in III.", "Law", 115);

    assertFalse(oneBreath(two, three, Verdict.CONFLICT));
  }
}
