package dev.touchstone.claims.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityParserTest {

  private static final QuantityParser PARSER = new QuantityParser();

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void textYieldsItsQuantities(String text, String expected) {
    assertEquals(expected, describe(PARSER.find(text)));
  }

  /** The rows of quantities.tsv, whose header says how to write one. */
  static Stream<Arguments> rows() throws IOException {
    try (InputStream table =
        Objects.requireNonNull(QuantityParserTest.class.getResourceAsStream("/quantities.tsv"))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("# "))
              .map(line -> line.split("\t", -1))
              .map(row -> Arguments.of(unescape(row[0]), row[1]))
              .toList()
              .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
          take up to 100 mg daily          | up to 100 mg; daily
          about 5 or 10 mg                 | 5; 10 mg
          usually 1.5 mg – 4.5 mg a day    | 1.5 mg – 4.5 mg a day
          a BMI of 30 or greater (obese)   | 30 or greater
          given within a week of symptoms  | within a week
          in a week it was gone            | a week
          a 24-hour infusion of 50mg.      | 24-hour; 50mg
          2, 4, and 8 mg                   | 2; 4; 8 mg
          lasts (on average) 1,\u00AD000 h       | 1,\u00AD000 h
          peak at 195 (136–274) hours      | 195; 136–274
          taken b.i.d. or q.8.h.           | b.i.d
          between 5 and 10 mg of it        | between 5 and 10 mg
          1.5 mg+ of it                    | 1.5 mg+
          one hour and a half of it        | one hour and a half
          after an hour and a half of it   | an hour and a half
          5 mg for each kg of it           | 5 mg for each kg
          """)
  void spanCoversNumberBoundAndUnit(String text, String expected) {
    String spans = PARSER.find(text).stream()
        .map(mention -> mention.span().in(text))
        .collect(Collectors.joining("; "));

    assertEquals(expected, spans);
  }

  /** All other tests share one that was made once. */
  @Test
  void newParserKnowsAllItsTables() {
    String text = "about seven to ten days, up to 50 mg/kg twice daily in May 2019 (phase 2), q8h";

    assertEquals(
        "7..10 d time; ..50 mg/kg mass_per_mass; 2 /d frequency 2/d; 2019 a date; 3 /d frequency 3/d",
        describe(new QuantityParser().find(text)));
  }

  @Test
  void approximationIsMarkedAndChangesNothingElse() {
    QuantityMention about = PARSER.find("about 13 hours").get(0);
    QuantityMention plain = PARSER.find("13 hours").get(0);

    assertEquals(plain.value(), about.value());
    assertEquals(true, about.approximate());
    assertEquals(false, plain.approximate());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "about 5 to 10 h, true",
    "5 to circa 10 h, true",
    "5 to 10 h, false",
    "about 5 mg/kg, true",
    "up to about 5 mg, true",
    "about 5 to 10 of them, true",
  })
  void eitherEndMakesARangeApproximate(String text, boolean approximate) {
    assertEquals(approximate, PARSER.find(text).get(0).approximate());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyTextYieldsSortedMentionsThatDoNotOverlap(int seed) {
    String text = noise(new SplittableRandom(seed));

    int last = 0;
    for (QuantityMention mention : PARSER.find(text)) {
      assertEquals(true, mention.span().start() >= last, () -> text + " -> " + mention);
      assertEquals(true, mention.span().end() <= text.length(), () -> text + " -> " + mention);
      last = mention.span().end();
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  private static String noise(SplittableRandom random) {
    List<String> parts = List.of(
        "5", "1.5", "1,000", "2019", "½", "mg", "hours", "µg", "%", "/", "-", "–", " ", " ", " ",
        "to", "or", "and", ",", ".", "(", ")", "[", "]", "±", "+", "<", "≥", "up to", "within", "a",
        "half", "week", "daily", "twice", "every", "seven", "hundred", "x", "$", "CYP3A4", "May",
        "phase", "q8h", "\u00AD", "\u00A0", "kg", "per", "10", "^", "⁶", "n", "=", "between", "\n",
        ":", "tablets", "not", "q", "a", "*", "http", "doi", "t", "m²", "😀", "''");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(parts.get(random.nextInt(parts.size())));
      text.append(random.nextInt(2) == 0 ? " " : "");
    }
    return text.toString();
  }

  private static String unescape(String text) {
    return text.replace("\\nbsp", "\u00A0").replace("\\shy", "\u00AD").replace("\\n", "\n");
  }

  /** {@code 1.5..4.5 mg mass; 1 /d frequency 1/d}, or {@code -} for nothing. */
  static String describe(List<QuantityMention> mentions) {
    return mentions.isEmpty()
        ? "-"
        : mentions.stream().map(QuantityParserTest::describe).collect(Collectors.joining("; "));
  }

  private static String describe(QuantityMention mention) {
    String low = plain(mention.value().low());
    String high = plain(mention.value().high());
    String often = mention.frequency() == null ? "" : " " + mention.frequency();
    return "%s %s %s%s"
        .formatted(
            low.equals(high) ? low : low + ".." + high,
            mention.value().unit(),
            mention.dimension(),
            often);
  }

  private static String plain(@Nullable BigDecimal bound) {
    return bound == null ? "" : bound.toPlainString();
  }
}
