package dev.touchstone.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.claims.explain.ExamplePage;
import dev.touchstone.clean.CleanPage;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Text as broken pages have it: claims that are right or none, and never a crash. */
class BadTextTest {

  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

  private static final String PAGE = "Naltrexone has a half-life of 4 hours. The usual dose of"
      + " naltrexone is 50 mg. It may cause nausea, headache and dizziness. Naltrexone is an"
      + " antagonist at mu-opioid receptors.";

  private static List<Claim> claims(String text) {
    return EXTRACTOR.extract(ExamplePage.of(text, "Naltrexone"));
  }

  private static String values(String text) {
    return String.join(
        "; ", claims(text).stream().map(BadTextTest::words).sorted().distinct().toList());
  }

  private static String words(Claim claim) {
    Value value = claim.value();
    if (value instanceof Value.Quantity quantity) {
      return "%s %s..%s %s"
          .formatted(claim.attribute(), quantity.low(), quantity.high(), quantity.unit());
    }
    String term = value instanceof Value.Code code ? code.code() : ((Value.Text) value).text();
    return claim.attribute() + " " + term;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '!', nullValues = "-", textBlock = """
      The half-life of naltrexone is 4\u00AD8 hours. ! half_life 48..48 h
      The half-life of naltrexone is 4\u00A0hours. ! half_life 4..4 h
      The half-life of naltrexone is ! -
      half-life of naltrexone is about ! -
      Dose of naltrexone50mgHalf-life4hours ! -
      Naltrexone half-l1fe of 4 h0urs. ! -
      May and as lead iron out. ! -
      As of May, it may lead to iron out. ! -
      The half-life of naltrexone is five to. ! -
      """)
  void doubtfulWordsGiveNoWrongValue(String text, String expected) {
    assertEquals(expected == null ? "" : expected, values(text));
  }

  static List<Long> seeds() {
    return IntStream.range(0, 60).mapToObj(Long::valueOf).toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noiseNeverCrashesAndQuotesStayInPlace(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    String signs = "0OlI|,.;:()-\u00AD\u200B\u00B5\u03BC\u0430\u0435\uD83D ";
    StringBuilder noisy = new StringBuilder(PAGE);
    for (int slip = 0; slip < 20; slip++) {
      int at = random.nextInt(noisy.length());
      char sign = signs.charAt(random.nextInt(signs.length()));
      switch (random.nextInt(3)) {
        case 0 -> noisy.setCharAt(at, sign);
        case 1 -> noisy.insert(at, sign);
        default -> noisy.deleteCharAt(at);
      }
    }
    CleanPage page = ExamplePage.of(noisy.toString(), "Naltrexone");
    for (Claim claim : EXTRACTOR.extract(page)) {
      assertEquals(claim.evidence().quote(), claim.evidence().inText().in(page.text()));
    }
  }

  @Test
  void pageThatMentionsHundredsOfDrugsClaimsNothingOfThem() {
    String list =
        String.join(", ", List.of("naloxone", "ketamine", "morphine", "diazepam", "aspirin"));

    assertEquals(
        "",
        values("We stock " + String.join(", ", java.util.Collections.nCopies(100, list)) + "."));
  }

  @Test
  void claimsAreFoundInASentenceOfTenThousandWords() {
    String text = "it is said and written and told and heard that ".repeat(1_000)
        + "the half-life of naltrexone is 4 hours.";

    assertTrue(values(text).contains("half_life 4..4 h"), () -> values(text));
  }
}
