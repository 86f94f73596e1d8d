package dev.touchstone.claims.quantity.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.claims.quantity.words.Vocabulary.Entry;
import dev.touchstone.claims.quantity.words.Vocabulary.Hit;
import dev.touchstone.claims.quantity.words.Vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How the tables of unit words and number words are looked up. */
class VocabularyTest {

  private final Vocabulary vocabulary = new Vocabulary();

  private @Nullable Hit match(Role role, String words) {
    return vocabulary.match(role, Lexer.tokens(words), 0);
  }

  private @Nullable String unit(String words) {
    Hit hit = match(Role.UNIT, words);
    return hit == null ? null : hit.entry().value();
  }

  private boolean starts(String word) {
    return vocabulary.starts(Lexer.tokens(word), 0);
  }

  @Test
  void longestWordWins() {
    Hit dollars = match(Role.UNIT, "us dollars");

    assertNotNull(dollars);
    assertEquals("{USD}", dollars.entry().value());
    assertEquals(2, dollars.next());
  }

  @Test
  void unitOfOneLetterIsTakenOnlyAsWritten() {
    assertEquals("h", unit("h"));
    assertNull(unit("H"));
    assertEquals("mol/L", unit("M"));
    assertEquals("mg", unit("MG"));
  }

  @Test
  void hyphenMayStandForTheSpace() {
    Hit hit = match(Role.UNIT, "us-dollars");

    assertNotNull(hit);
    assertEquals("{USD}", hit.entry().value());
    assertEquals(3, hit.next());
    assertNull(unit("-mg"));
  }

  @Test
  void wordIsLookedForInItsRoleAlone() {
    Hit seven = match(Role.NUMBER, "seven");

    assertNotNull(seven);
    assertEquals("7", seven.entry().value());
    assertNull(match(Role.UNIT, "seven"));
    assertTrue(vocabulary.has(Role.MULTIPLIER, Lexer.tokens("hundred"), 0));
    assertFalse(vocabulary.has(Role.NUMBER, Lexer.tokens("hundred"), 0));
  }

  @Test
  void wordsThatStandInsideStartNothing() {
    assertTrue(starts("seven"));
    assertTrue(starts("€"));
    assertFalse(starts("hundred"));
    assertFalse(starts("mg"));
    assertFalse(starts("mouse"));
  }

  @Test
  void singleUnitWordIsFoundByItself() {
    Entry hours = vocabulary.unit("hours");

    assertNotNull(hours);
    assertEquals("h", hours.value());
    assertEquals("time", hours.dimension());
    assertNull(vocabulary.unit("us"));
    assertNull(vocabulary.unit("mouse"));
  }

  @Test
  void commentsAndBlankLinesAreNoRows() {
    assertTrue(Vocabulary.rows("units.tsv").stream()
        .allMatch(row -> row.length == 3 && !row[0].startsWith("# ") && !row[0].isBlank()));
  }
}
