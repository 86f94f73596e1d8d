package dev.touchstone.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.Finding;
import java.io.BufferedReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private static String said(String attribute, Value value, Polarity polarity) {
    return new Phrases(Words.bundled())
        .said(attribute, new Finding.Side(value, polarity, List.of(), List.of()));
  }

  private static @Nullable BigDecimal number(@Nullable String figure) {
    return figure == null ? null : new BigDecimal(figure);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
          dose,             50,   50,   mg,    50 mg
          dose,             1.5,  4.5,  mg,    1.5–4.5 mg
          dose,             ,     100,  ug,    up to 100 µg
          dose,             10,   10,   [iU],  10 IU
          eligibility,      30,   ,     kg/m2, at least 30 kg/m²
          eligibility,      18,   ,     a,     at least 18 years
          half_life,        13,   13,   h,     13 h
          washout,          7,    10,   d,     7–10 days
          washout,          1,    1,    d,     1 day
          bioavailability,  5,    40,   %,     5–40%
          approval_year,    1984, 1984, a,     1984
          dosing_frequency, 2,    2,    /d,    2 a day
          dose,             3,    3,    furlong, 3 furlong
          """)
  void quantityReadsAsPeopleWriteIt(
      String attribute, @Nullable String low, @Nullable String high, String unit, String words) {
    Value value = new Value.Quantity(number(low), number(high), unit);

    assertEquals(words, said(attribute, value, Polarity.AFFIRMED));
  }

  @ParameterizedTest
  @CsvSource({
    "legal_status,    schedule:4,        Schedule 4",
    "legal_status,    not_controlled,    not controlled",
    "metabolism,      cyp3a4,            CYP3a4",
    "receptor_action, partial_agonist,   partial agonist",
    "effect,          overdose_reversal, reverses an overdose",
    "effect,          never_heard_of,    never heard of"
  })
  void codeReadsAsItsWords(String attribute, String code, String words) {
    assertEquals(words, said(attribute, new Value.Code(code), Polarity.AFFIRMED));
  }

  @Test
  void deniedValueSaysSo() {
    assertEquals(
        "denied: nausea", said("adverse_effect", new Value.Text("nausea"), Polarity.NEGATED));
  }

  @Test
  void wordsThatCannotBeReadNameTheLine() {
    IllegalArgumentException thrown = assertThrows(
        IllegalArgumentException.class,
        () ->
            Words.parse("words.tsv", new BufferedReader(new StringReader("# words\nunit\tmg\n"))));

    assertEquals(
        "words.tsv, line 2: has 2 cells, expected kind, code, words and perhaps many",
        thrown.getMessage());
  }
}
