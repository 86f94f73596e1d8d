package dev.touchstone.vet.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {

  /** Asked of the place where {@code no Rx} begins. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "We ask for no Rx|false",
        "They write \"no Rx\" on the first page|true",
        "They write “no Rx” on the first page|true",
        "\"Great service\", and no Rx needed|false",
        "“Great service”, and no Rx needed|false",
        "Sites “like «this»” need no Rx|false",
        "an inch is 1\" and no Rx is asked|true"
      })
  void wordsBetweenQuotationMarksAreSomebodyElses(String line, boolean quoted) {
    assertEquals(quoted, Quotation.holds(line, line.indexOf("no Rx")));
  }
}
