package dev.touchstone.compare.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.TestClaims;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding keeps its name as long as what it rests on stays the same. */
class FindingIdTest {

  private static final String ONE = "a | half_life | 4 h  | form=oral_solution | four";
  private static final String TWO = "b | half_life | 13 h | form=oral_solution | thirteen";

  private static String idOf(List<Claim> claims) {
    List<Finding> findings = TestClaims.COMPARER.all(claims);
    assertEquals(1, findings.size());
    return findings.get(0).id();
  }

  private static String id(String... lines) {
    return idOf(TestClaims.of(lines));
  }

  @Test
  void nameIsSixteenDigitsWhateverTheOrderOfClaims() {
    List<Claim> claims = new ArrayList<>(TestClaims.of(ONE, TWO));
    String name = idOf(claims);
    Collections.reverse(claims);

    assertTrue(name.matches("[0-9a-f]{16}"), name);
    assertEquals(name, idOf(claims));
  }

  @Test
  void ruleAndSentenceAreOfNoWeight() {
    assertEquals(id(ONE, TWO), id(ONE, TWO + " | It is thirteen."));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "another page;      c | half_life | 13 h | form=oral_solution | thirteen",
        "another value;     b | half_life | 14 h | form=oral_solution | thirteen",
        "another quote;     b | half_life | 13 h | form=oral_solution | Thirteen",
      })
  void nameChangesWithWhatTheFindingRestsOn(String what, String line) {
    assertNotEquals(id(ONE, TWO), id(ONE, line), what);
  }

  @Test
  void nameChangesWithSubjectAttributeScopeAndPlace() {
    String name = id(ONE, TWO);
    List<Claim> claims = TestClaims.of(ONE, TWO);
    Claim second = claims.get(1);
    Claim moved = new Claim(
        second.id(),
        second.source(),
        second.subject(),
        second.attribute(),
        second.value(),
        second.polarity(),
        second.qualifiers(),
        new Evidence("thirteen", new Span(5, 13), new Span(5, 13)),
        second.rule(),
        second.section(),
        second.sentence());

    assertNotEquals(name, idOf(TestClaims.about("otherazine", ONE, TWO)));
    assertNotEquals(name, id(ONE.replace("half_life", "onset"), TWO.replace("half_life", "onset")));
    assertNotEquals(
        name, id(ONE.replace("oral_solution", "patch"), TWO.replace("oral_solution", "patch")));
    assertNotEquals(name, idOf(List.of(claims.get(0), moved)));
    assertNotEquals(name, id(ONE, TWO, TWO.replace("b |", "c |")));
  }
}
