package dev.touchstone.claims.quantity.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.page.Span;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How a text is cut. A token that stands directly after the one before it has a {@code _} in front; a
 * number is shown by its value, raised digits by {@code ^}, digits that are no number by {@code #}.
 */
class LexerTest {

  private static String cut(String text) {
    Tokens tokens = Lexer.tokens(text);
    return IntStream.range(0, tokens.size())
        .mapToObj(i -> (tokens.at(i).glued() ? "_" : "") + shown(tokens.at(i)))
        .collect(Collectors.joining(" "));
  }

  private static String shown(Tokens.Token token) {
    return switch (token.kind()) {
      case NUMBER -> String.valueOf(token.number());
      case RAISED -> "^" + token.text();
      case CODE -> "#" + token.text();
      case WORD, SIGN, NONE -> token.text();
    };
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // Numbers.
        "5                | 5",
        "5 mg             | 5 mg",
        "5mg              | 5 _mg",
        ".5 mg            | 0.5 mg",
        "a.5              | a _. _5",
        "5.               | 5 _.",
        "5.5.             | 5.5 _.",
        "4·5              | 4.5",
        "4·10             | 4.10",
        "4·10⁶            | 4 _· _10 _^6",
        "4·10^6           | 4 _· _10 _^ _6",
        "1,000            | 1000",
        "1,000,000        | 1000000",
        "1,000.5          | 1000.5",
        "1.000,5          | 1000.5",
        "1.000.000        | 1000000",
        "1.000            | 1.000",
        "1.000, and       | 1.000 _, and",
        "1,000, and       | 1000 _, and",
        "1.000.000, and   | 1000000 _, and",
        "1.000.000.5      | #1.000.000.5",
        "12,34            | 12 _, _34",
        "1234,567         | 1234 _, _567",
        "0,500            | 0 _, _500",
        "1,000,00         | 1 _, _0 _, _0",
        "1,0000           | 1 _, _0",
        "100,000          | 100000",
        "2,5 mg           | 2 _, _5 mg",
        "1.2.3            | #1.2.3",
        "1.2.3. Then      | #1.2.3 _. then",
        "123456789012345678901234567890  | 123456789012345678901234567890",
        "1234567890123456789012345678901 | #1234567890123456789012345678901",
        // Fractions and powers.
        "½                | 0.5",
        "1½ h             | 1 _0.5 h",
        "¾ ⅛ ⅞            | 0.75 0.125 0.875",
        "⅕ ⅘              | 0.2 0.8",
        "10⁶              | 10 _^6",
        "kg⁻¹             | kg _^-1",
        "m² m³ cm² mm³    | m2 m3 cm2 mm3",
        "h²               | h _^2",
        "5-HT₂A           | 5 _- _ht _^2 _a",
        // Words.
        "b.i.d. or q.d.   | bid _. or qd _.",
        "e.g. now         | eg _. now",
        "a.bc             | a _. _bc",
        "x1y2             | x1y2",
        "h½               | h½",
        // Signs.
        "±5 +/-5 +-5      | ± _5 ± _5 ± _5",
        "+5 +/5           | + _5 + _/ _5",
        "<=5 >=5 ≤5 ≥5    | ≤ _5 ≥ _5 ≤ _5 ≥ _5",
        "<5 >5 =5         | < _5 > _5 = _5",
        "≦5 ⩾5            | ≤ _5 ≥ _5",
        "≈5 ∼5 ˜5         | ~ _5 ~ _5 ~ _5",
        "3×2 3✕2          | 3 _× _2 3 _× _2",
        "1⁄2 1∕2          | 1 _/ _2 1 _/ _2",
        "5º               | 5 _°",
        "(5)              | ( _5 _)",
        "''               | ''",
      })
  void textIsCut(String text, String tokens) {
    assertEquals(tokens, cut(text));
  }

  @Test
  void invisibleCharactersStandInsideWordsAndNumbers() {
    assertEquals("milligram", cut("milli\u00ADgram"));
    assertEquals("1000", cut("1\u200B000"));
    assertEquals("ab cd", cut("a\u2060b\uFEFF c\u200Fd"));
    assertEquals(new Span(0, 5), Lexer.tokens("1\u200B000").span(0, 1));
    assertEquals("1\u200B000", Lexer.tokens("1\u200B000 mg").original(0));
  }
}
