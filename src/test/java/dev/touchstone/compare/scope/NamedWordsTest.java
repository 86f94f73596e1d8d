package dev.touchstone.compare.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first of many words in a text, as a word of its own and in any case. */
class NamedWordsTest {

  private final NamedWords words = new NamedWords(Map.of(
      "animal", List.of("rat", "rats"), "past", List.of("once", "ähnlich"), "ж", List.of("яд")));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "rats once       | rats    | animal",
        "Once, in rats   | once    | past",
        "(rat)           | rat     | animal",
        "a RAT           | rat     | animal",
        "rat             | rat     | animal",
        "ratio of rates  | ''      | ''",
        "grating         | ''      | ''",
        "rat-tail        | rat     | animal",
        "Ähnlich war es  | ähnlich | past",
        "это яд          | яд      | ж",
        "''              | ''      | ''",
        "...             | ''      | ''",
      })
  void firstWord(String text, String word, String name) {
    assertEquals(word, words.firstIn(text));
    assertEquals(name, words.firstNameIn(text));
  }

  @Test
  void wordsAreLettersAndPhrasesBeginWithOne() {
    assertTrue(NamedWords.isOne("comedown"));
    assertFalse(NamedWords.isOne("come down"));
    assertFalse(NamedWords.isOne("after-effects"));
    assertEquals("after", NamedWords.beginningOf("after-effects"));
    assertEquals("monotherapy", NamedWords.beginningOf("monotherapy"));
    assertEquals("", NamedWords.beginningOf("{} first"));
  }
}
