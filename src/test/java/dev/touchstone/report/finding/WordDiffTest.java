package dev.touchstone.report.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 mg per day | 400 mg/day | <200> mg per day",
        "half-life of 4 hours | half-life of 13 hours | half-life of <4> hours",
        "not contraindicated in severe renal impairment | severe renal impairment"
            + " | <not contraindicated> in severe renal impairment",
        "is a partial agonist at the receptor | is an antagonist at the receptor"
            + " | is a <partial agonist> at the receptor",
        "Its effects wear off soon | the half-life is 3 h | Its effects wear off soon",
        "wait 14 days | wait 14 days | wait 14 days"
      })
  void wordsThatTheOtherSideDoesNotHaveAreMarked(String quote, String other, String marked) {
    assertEquals(
        marked,
        WordDiff.mark(quote, List.of(other)).stream()
            .map(piece -> piece.differs() ? "<" + piece.text() + ">" : piece.text())
            .collect(Collectors.joining()));
  }
}
