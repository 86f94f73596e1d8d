package dev.touchstone.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.claims.Value;
import dev.touchstone.claims.quantity.QuantityMention;
import dev.touchstone.claims.quantity.QuantityParser;
import dev.touchstone.claims.quantity.words.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A quantity as the report words it is read back as the same quantity. */
class UnitWordsTest {

  private static final Phrases PHRASES = new Phrases(Words.bundled());
  private static final QuantityParser PARSER = new QuantityParser();

  static Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    Vocabulary.rows("units.tsv").forEach(row -> codes.add(row[1]));
    codes.removeIf(code -> code.startsWith("{")); // counts are shown by their code
    codes.remove("/min"); // the report does not say of what
    return codes;
  }

  @ParameterizedTest
  @MethodSource("codes")
  void whatTheReportSaysIsReadBack(String code) {
    for (String figure : List.of("1", "2", "0.25", "1500")) {
      Value.Quantity quantity =
          new Value.Quantity(new BigDecimal(figure), new BigDecimal(figure), code);
      String words = PHRASES.value("dose", quantity);

      List<Value> read = PARSER.find("It is " + words + " here.").stream()
          .map(QuantityMention::value)
          .map(value -> (Value) value)
          .toList();

      assertEquals(List.of(quantity), read, words);
    }
  }
}
