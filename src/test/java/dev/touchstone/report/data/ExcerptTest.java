package dev.touchstone.report.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.page.Span;
import dev.touchstone.report.words.OneLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

  /** The excerpt around the part between the brackets, with 12 characters of context. */
  private static String around(String text) {
    int start = text.indexOf('[');
    int end = text.indexOf(']') - 1;
    String plain = text.replace("[", "").replace("]", "");
    Excerpt excerpt = Excerpt.of(plain, new Span(start, end), 12);
    return excerpt.before() + "[" + excerpt.quote() + "]" + excerpt.after();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a b [c] d e;                             a b [c] d e",
        "one two three four [five] six seven eight nine; … three four [five] six seven\u00A0…",
        "[x];                                     [x]",
        "aaaaaaaaaaaaaaaaaaaa[b]cccccccccccccccc; …aaaaaaaaaaaa[b]cccccccccccc…"
      })
  void contextEndsAtWholeWords(String text, String excerpt) {
    assertEquals(excerpt, around(text));
  }

  @Test
  void contextStaysInItsParagraph() {
    assertEquals("a [b] c", around("z\n\na [b] c\n\nd"));
  }

  @Test
  void contextOfACellIsItsRow() {
    assertEquals("US | [IV]", around("| a | b |\n| US | [IV] |\n| UK | x |"));
  }

  @Test
  void lineBreaksAndListItemsStayVisible() {
    assertEquals("a ¶ b: • [c] • d", around("a\nb:\n- [c]\n- d"));
  }

  @Test
  void pairOfSurrogatesIsNotCut() {
    assertEquals("a…", OneLine.shorten("a😀b", 2));
  }
}
