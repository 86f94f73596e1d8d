package dev.touchstone.claims.quantity.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one number at the start of a text, and the words that are left after it. */
class NumberReaderTest {

  private final NumberReader reader = new NumberReader(new Vocabulary());

  private String read(String text) {
    Tokens tokens = Lexer.tokens(text);
    NumberReader.Numeral number = reader.read(tokens, 0);
    assertNotNull(number, text);
    String rest = number.next() >= tokens.size()
        ? ""
        : " " + text.substring(tokens.at(number.next()).start());
    return number.value().stripTrailingZeros().toPlainString() + rest;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // Digits.
        "5 mg                         | 5 mg",
        "2.50 mg                      | 2.5 mg",
        "1½ h                         | 1.5 h",
        "1 ½ h                        | 1.5 h",
        "1 1/2 h                      | 1.5 h",
        "1/2 h                        | 0.5 h",
        "3/4 h                        | 0.75 h",
        "3/8 h                        | 0.375 h",
        "5/8 h                        | 5 /8 h",
        "2/1 h                        | 2 /1 h",
        "1/6 h                        | 1 /6 h",
        "2/2 h                        | 2 /2 h",
        "0/2 h                        | 0 /2 h",
        "1/2/3 h                      | 1 /2/3 h",
        "1 / 2 h                      | 1 / 2 h",
        "1 000 000 mg                 | 1000000 mg",
        "1 500 mg                     | 1500 mg",
        "2 500 mg tablets             | 2 500 mg tablets",
        "2 500 of them                | 2 500 of them",
        "0 500 mg                     | 0 500 mg",
        "1234 500 mg                  | 1234 500 mg",
        "1  500 mg                    | 1 500 mg",
        "1,5 mg                       | 1.5 mg",
        "0,25 mg                      | 0.25 mg",
        "0,125 mg                     | 0.125 mg",
        "0,5–1,5 mg                   | 0.5 –1,5 mg",
        "1,5 or 10 mg                 | 1 ,5 or 10 mg",
        "1,50 mg                      | 1 ,50 mg",
        "0,50 mg                      | 0.5 mg",
        "1, 5 mg                      | 1 , 5 mg",
        "5 million IU                 | 5000000 IU",
        "2 and a half hours           | 2.5 hours",
        "2 and a quarter              | 2 and a quarter",
        "3 × 10⁶ cells                | 3000000 cells",
        "3 x 10^6 cells               | 3000000 cells",
        "10⁶ cells                    | 1000000 cells",
        "10^-3 mol                    | 0.001 mol",
        "2·10⁻³ mol                   | 0.002 mol",
        "3 x 20 mg                    | 3 x 20 mg",
        "10^16 cells                  | 10 ^16 cells",
        "10^15 cells                  | 1000000000000000 cells",
        // Words.
        "seven days                   | 7 days",
        "twenty-five mg               | 25 mg",
        "twenty five mg               | 25 mg",
        "five ten                     | 5 ten",
        "fifteen five                 | 15 five",
        "twenty ten                   | 20 ten",
        "twenty half                  | 20 half",
        "one hundred and twenty mg    | 120 mg",
        "one hundred twenty-five mg   | 125 mg",
        "two thousand five hundred mg | 2500 mg",
        "a hundred mg                 | 100 mg",
        "two and a half hours         | 2.5 hours",
        "half an hour                 | 0.5 hour",
        "half a day                   | 0.5 day",
        "half hour                    | 0.5 hour",
        "one-half hour                | 0.5 hour",
        "one and one-half hours       | 1.5 hours",
        "five and ten mg              | 5 and ten mg",
      })
  void numberAndWhatIsLeft(String text, String number) {
    assertEquals(number, read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mg", "a day", "and a half", "-", "thousand", ""})
  void noNumber(String text) {
    assertNull(reader.read(Lexer.tokens(text), 0));
  }

  @Test
  void digitsAndWordsAreToldApart() {
    NumberReader.Numeral digits = reader.read(Lexer.tokens("7 days"), 0);
    NumberReader.Numeral words = reader.read(Lexer.tokens("seven days"), 0);

    assertNotNull(digits);
    assertNotNull(words);
    assertTrue(digits.digits());
    assertFalse(words.digits());
  }
}
