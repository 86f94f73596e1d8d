package dev.touchstone.rules.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.page.Span;
import dev.touchstone.rules.Entry;
import dev.touchstone.text.Token;
import dev.touchstone.text.Tokenizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTest {

  /** Words that stand for something recognised; {@code d} words are drugs, {@code t} words times. */
  private static final Map<String, String> TYPES =
      Map.of("dopium", "drug", "dalium", "drug", "t4h", "time", "t9h", "time", "which", "stop");

  @ParameterizedTest(name = "{0} in: {1}")
  @CsvSource(delimiter = '!', nullValues = "-", textBlock = """
      half-life ! its half life is long ! half life
      metaboli* ! it is metabolised quickly ! metabolised
      is (very)? long ! it is long ! is long
      is (very)? long ! it is very long ! is very long
      (long | short) <time> ! a short t4h ! short t4h
      life ..2 <time> ! life is about t4h ! life is about t4h
      life ..1 <time> ! life is about t4h ! -
      life ..9 <time> ! life is long; t4h ! -
      life ~4 <time> ! life of dopium t4h ! -
      life ~4 <time> ! life (of it) t4h ! -
      ^ dopium ! dopium is it ! dopium
      ^ dopium ! it is dopium ! -
      dopium $ ! it is dopium. ! dopium
      <v=drug+> ! dopium, dalium and more ! dopium, dalium
      <v=drug+> ! dopium (a) or some dalium ! dopium (a) or some dalium
      has <v=phrase+> ! it has red eyes or dry lips ! has red eyes or dry lips
      has <v=phrase> ! it has red eyes which itch ! has red eyes
      '\\( ..3 <time>' ! so long (about t4h) ! (about t4h
      """)
  void patternFindsWords(String pattern, String sentence, String expected) {
    Lattice lattice = lattice(sentence);

    String found = Pattern.compile(pattern.replace("\\\\", "\\"))
        .find(lattice, 0, 0)
        .map(match -> lattice.span(match.start(), match.end()).in(sentence))
        .orElse(null);

    assertEquals(expected, found);
  }

  @Test
  void listSlotHoldsItsItems() {
    Lattice lattice = lattice("red eyes (often), dry lips and dopium");

    Match match = Pattern.compile("^ <v=phrase+>").find(lattice, 0, 0).orElseThrow();

    List<String> items =
        match.slot("v").stream().map(item -> lattice.norm(item.end() - 1)).toList();
    assertEquals(List.of("eyes", "lips", "dopium"), items);
  }

  @Test
  void aMatchMustReachThePassagesOwnWords() {
    Lattice lattice = lattice("life t4h : long life");

    assertEquals(3, Pattern.compile("life").find(lattice, 0, 3).orElseThrow().end() - 2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '!', textBlock = """
      (half | life ! pattern "(half | life", column 13: missing ')'
      <time ! pattern "<time", column 1: missing '>'
      half) life ! pattern "half) life", column 5: unexpected ')'
      never "don't" ! pattern "never "don't"", column 7: a word stands without quotation marks; the mark itself is written \\"
      """)
  void anUnreadablePatternSaysWhere(String pattern, String message) {
    PatternSyntaxException error =
        assertThrows(PatternSyntaxException.class, () -> Pattern.compile(pattern));

    assertEquals(message, error.getMessage());
  }

  @Test
  void aSentenceOfManyWordsIsReadInLinearTime() {
    Lattice lattice = lattice("life ".repeat(20_000));
    Pattern pattern =
        Pattern.compile("life ..9 life ..9 life ..9 life ..9 life ..9 (long | <time>)");

    assertTimeout(
        Duration.ofSeconds(20), () -> assertTrue(pattern.find(lattice, 0, 0).isEmpty()));
  }

  private static Lattice lattice(String sentence) {
    List<Token> tokens = Tokenizer.tokens(sentence, new Span(0, sentence.length()));
    Lattice lattice = new Lattice(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      String type = TYPES.get(tokens.get(i).norm());
      if (type != null) {
        lattice.add(new Annotation(i, i + 1, new Entry(type, "", Map.of())));
      }
    }
    return lattice;
  }
}
