package dev.touchstone.compare.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.compare.TestClaims;
import dev.touchstone.compare.rule.Comparing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values and frequencies as an editor reads them. */
class ValueWordsTest {

  private static final ValueWords WORDS = new ValueWords(Comparing.bundled());

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "half_life           | 4 h                | 4 hours",
        "half_life           | 1 h                | 1 hour",
        "half_life           | 4..6 h             | 4–6 hours",
        "half_life           | ..1 h              | up to 1 hour",
        "half_life           | 30.. min           | at least 30 minutes",
        "washout             | 1 wk               | 1 week",
        "dose                | 250 ug             | 250 mcg",
        "dose                | 5 mg/kg            | 5 mg/kg",
        "bioavailability     | 80 %               | 80%",
        "dosing_frequency    | 1 /d               | once a day",
        "dosing_frequency    | 3 /d               | 3 times a day",
        "approval_year       | 1994 a             | 1994",
        "eligibility         | 18.. a             | at least 18 years of age",
        "half_life           | 2 a                | 2 years",
        "legal_status        | =schedule:4        | schedule 4",
        "legal_status        | =over_the_counter  | over the counter",
        "dependence_liability | =none             | no risk of dependence",
        "dependence_liability | =low              | a low risk of dependence",
        "contraindication    | 'asthma            | asthma as a contraindication",
        "metabolism          | =hepatic           | metabolism in the liver",
        "metabolism          | =cyp3a4            | metabolism by cyp3a4",
      })
  void valueInWords(String attribute, String value, String words) {
    assertEquals(words, WORDS.of(attribute, TestClaims.value(value)));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "half_life            | 4 h         | false",
        "contraindication     | 'asthma     | true",
        "dependence_liability | =none       | true",
        "metabolism           | =cyp3a4     | true",
        "legal_status         | =schedule:4 | false",
      })
  void wordsForTheAttributeMakeAPhrase(String attribute, String value, boolean phrase) {
    assertEquals(phrase, WORDS.isPhrase(attribute, TestClaims.value(value)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "1/d, once a day",
    "1/h, once an hour",
    "2/d, 2 times a day",
    "2-3/d, 2–3 times a day",
    "1/2wk, once every 2 weeks",
    "2/1-2mo, 2 times every 1–2 months",
    "1.5/d, 1.5 times a day",
    "at_night, at night",
  })
  void frequencyInWords(String code, String words) {
    assertEquals(words, new FrequencyWords(Comparing.bundled()).of(code));
  }
}
