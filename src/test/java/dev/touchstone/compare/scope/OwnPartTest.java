package dev.touchstone.compare.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.compare.TestClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a sentence speak of the claim in it, and which of something else. */
class OwnPartTest {

  private static String part(String quote, String sentence) {
    return OwnPart.of(
        TestClaims.of("a | half_life | 6 h | | " + quote + " | " + sentence).get(0));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "6 h       | It is 6 h (52 h in dialysis).      | It is 6 h .",
        "52 h      | It is 6 h (52 h in dialysis).      | It is 6 h (52 h in dialysis).",
        "6 h       | (In adults) it is 6 h.             | ' it is 6 h.'",
        "6 h       | 6 h; in dialysis 52 h              | 6 h",
        "52 h      | 6 h; in dialysis 52 h              | ' in dialysis 52 h'",
        "52 h      | 6 h; 52 h in dialysis; 9 h at night | ' 52 h in dialysis'",
        "6 h       | It is 6 h. In dialysis it is 52 h. | It is 6 h",
        "52 h      | It is 6 h. In dialysis it is 52 h. | ' In dialysis it is 52 h.'",
        "6 h       | It is 6 h. or so                   | It is 6 h. or so",
        "6 h       | It is 6 h.X                        | It is 6 h.X",
        "6 h       | It is 6 h (open                    | It is 6 h (open",
        "7 d       | a week                             | a week",
      })
  void partOfTheSentence(String quote, String sentence, String part) {
    assertEquals(part, part(quote, sentence));
  }

  @Test
  void longSentenceIsTakenWhole() {
    String most = "6 h; " + "x".repeat(995);
    String longer = "6 h; " + "x".repeat(996);

    assertEquals("6 h", part("6 h", most));
    assertEquals(longer, part("6 h", longer));
  }
}
