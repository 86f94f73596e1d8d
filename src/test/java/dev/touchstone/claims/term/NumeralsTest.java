package dev.touchstone.claims.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.page.Span;
import dev.touchstone.rules.Entry;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.text.Tokenizer;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "Schedule IV, 1, true",
    "NYHA class III-IV, 3, true",
    "lists III and IV, 3, true",
    "5 mg IV, 2, false",
    "IV, 0, false"
  })
  void theFourOfAClassIsNoWayIntoAVein(String text, int at, boolean numeral) {
    Lattice lattice = new Lattice(Tokenizer.tokens(text, new Span(0, text.length())));
    int place = lattice.norm(at).equals("iv") ? at : lattice.size() - 1;
    Annotation route =
        new Annotation(place, place + 1, new Entry("route", "intravenous", Map.of()));
    assertEquals(numeral, Numerals.isOne(lattice, route));
  }
}
