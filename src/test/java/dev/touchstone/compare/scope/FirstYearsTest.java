package dev.touchstone.compare.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.compare.TestClaims;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years of approval contradict one another where both are those of the drug itself. */
class FirstYearsTest {

  private static final String CONFLICT = "conflict disjoint minor [a, b]";

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      Initial U.S. Approval: 1984 | It was approved by the FDA in 1991.
      The FDA first approved it in 1984. | FDA approval 1991
      It was approved by the FDA in 1984 for severe pain. | It was approved by the FDA in 1991.
      It was approved for medical use in the United States in 1984. | The medicine was approved by the FDA in 1991 and is much used.
      It was approved in 1984, and the tablets were approved in 1996. | The FDA approved the drug in 1991.
      """)
  void yearsOfTheDrugItselfContradict(String one, String other) {
    assertEquals(List.of(CONFLICT), conflicts(one, other));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      Initial U.S. Approval: 1984 | The patch was approved by the FDA in 1991.
      Initial U.S. Approval: 1984 | It was approved by the FDA in 1991 for alcohol dependence.
      Initial U.S. Approval: 1984 | The FDA approved the 50 mg strength in 1991.
      Initial U.S. Approval: 1984 | It was launched in the US in 1991 after being approved.
      Initial U.S. Approval: 1984 | Vivitrol was approved by the FDA in 1991 after long talks among its many makers.
      Initial U.S. Approval: 1984 | A generic of it was approved in 1991.
      Initial U.S. Approval: 1984 | FDA approved it in 1984, and Europe followed in 1991.
      The injection was approved in 1984. | It was approved by the FDA in 1991.
      """)
  void yearOfAFormOrAFurtherUseContradictsNothing(String one, String other) {
    assertEquals(List.of(), conflicts(one, other));
  }

  @Test
  void yearOfAnotherCountryIsReadWithTheVerbThatItShares() {
    String line = "%s | approval_year | %s a | jurisdiction=US | %s | %s";
    String quote = "approved in the European Union in 2009, and in the United States in 2010";

    assertEquals(
        List.of(CONFLICT),
        TestClaims.inShort(
            line.formatted("a", "2010", quote, "It was " + quote + "."),
            line.formatted("b", "2012", "US 2012", "US 2012")));
  }

  private static List<String> conflicts(String one, String other) {
    List<String> lines = new ArrayList<>();
    lines.addAll(lines("a", one));
    lines.addAll(lines("b", other));
    return TestClaims.inShort(lines.toArray(String[]::new)).stream()
        .filter(finding -> finding.startsWith("conflict"))
        .toList();
  }

  /** A claim for each year of the sentence; what Europe did is Europe's. */
  private static List<String> lines(String page, String sentence) {
    List<String> lines = new ArrayList<>();
    for (String year : List.of("1984", "1991", "1996")) {
      int at = sentence.indexOf(year);
      if (at >= 0) {
        String country = sentence.substring(0, at).contains("Europe") ? "EU" : "US";
        lines.add("%s | approval_year | %s a | jurisdiction=%s | %s | %s"
            .formatted(page, year, country, year, sentence));
      }
    }
    return lines;
  }
}
