package dev.touchstone.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.touchstone.compare.Comparer;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Finding.Recommendation;
import dev.touchstone.compare.GoldClaims;
import dev.touchstone.compare.TestClaims;
import dev.touchstone.compare.family.Families;
import dev.touchstone.compare.reference.Fact;
import dev.touchstone.compare.reference.ReferenceFacts;
import dev.touchstone.compare.rule.Comparing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is recommended of a finding, and what would change it. */
class RecommenderTest {

  private static @Nullable Recommendation favoured(String... lines) {
    return new Recommender().recommend(TestClaims.findings(lines)).get(0).recommended();
  }

  /** Pages that each give one half-life. */
  private static String[] halfLives(int four, int thirteen) {
    List<String> lines = new ArrayList<>();
    for (int page = 0; page < four; page++) {
      lines.add("four-" + page + " | half_life | 4 h");
    }
    for (int page = 0; page < thirteen; page++) {
      lines.add("thirteen-" + page + " | half_life | 13 h");
    }
    return lines.toArray(String[]::new);
  }

  private static String flip(@Nullable Recommendation favoured) {
    assertNotNull(favoured);
    return favoured.trace().get(favoured.trace().size() - 1);
  }

  @Test
  void leadOfOnePageNamesThePagesItHangsOn() {
    assertEquals("undecided if page four-0 or four-1 is removed", flip(favoured(halfLives(2, 1))));
    assertEquals(
        "undecided if page four-0 or four-1 or four-2 or another of its pages is removed",
        flip(favoured(halfLives(4, 3))));
  }

  @Test
  void leadOfTwoPagesStandsWhateverPageGoes() {
    Recommendation favoured = Objects.requireNonNull(favoured(halfLives(1, 3)));

    assertEquals("stands if any one page is removed", flip(favoured));
    assertEquals(TestClaims.value("13 h"), favoured.value());
    assertEquals(List.of("side 0: 1 page", "side 1: 3 pages"), favoured.trace().subList(0, 2));
  }

  @Test
  void findingsOfOnePanelAreDecidedEachByItself() {
    List<Finding> found = TestClaims.findings(
        "a | half_life | 4 h",
        "b | half_life | 4 h",
        "c | half_life | 13 h",
        "a | washout | 7 d",
        "b | washout | 14 d",
        "c | washout | 14 d");

    assertEquals(
        List.of(TestClaims.value("14 d"), TestClaims.value("4 h")),
        new Recommender()
            .recommend(found).stream()
                .map(finding -> Objects.requireNonNull(finding.recommended()).value())
                .toList());
  }

  @Test
  void evenCountDecidesNothing() {
    assertNull(favoured(halfLives(1, 1)));
    assertNull(favoured(halfLives(3, 3)));
  }

  @Test
  void pageThatSaysBothHasNoVote() {
    assertNull(favoured(
        "a | legal_status | =schedule:2 | jurisdiction=US",
        "b | legal_status | =schedule:2 | jurisdiction=US | two | Once II.",
        "b | legal_status | =schedule:4 | jurisdiction=US | four | Now IV.",
        "c | legal_status | =schedule:4 | jurisdiction=US"));
  }

  /** Two say II, one says IV and one says both: the last is not among those that decide. */
  @Test
  void pageThatSaysBothIsNoneOfThoseOnWhichTheLeadHangs() {
    Recommendation favoured = Objects.requireNonNull(favoured(
        "a | legal_status | =schedule:2 | jurisdiction=US",
        "b | legal_status | =schedule:2 | jurisdiction=US | two | Once II.",
        "b | legal_status | =schedule:4 | jurisdiction=US | four | Now IV.",
        "c | legal_status | =schedule:4 | jurisdiction=US",
        "d | legal_status | =schedule:2 | jurisdiction=US"));

    assertEquals(TestClaims.value("=schedule:2"), favoured.value());
    assertEquals("undecided if page a or d is removed", flip(favoured));
  }

  @ParameterizedTest(name = "{0}, {1} and {2} pages: {3}")
  @CsvSource({
    "1, 3, 2, undecided if page thirteen-0 or thirteen-1 or thirteen-2 is removed",
    "2, 3, 1, undecided if page thirteen-0 or thirteen-1 or thirteen-2 is removed",
    "2, 4, 2, stands if any one page is removed",
    "3, 1, 1, stands if any one page is removed",
    "1, 1, 3, stands if any one page is removed",
  })
  void leadIsCountedFromTheSecondBest(int four, int thirteen, int fifty, String flip) {
    List<String> lines = new ArrayList<>(List.of(halfLives(four, thirteen)));
    for (int page = 0; page < fifty; page++) {
      lines.add("fifty-" + page + " | half_life | 50 h");
    }

    assertEquals(flip, flip(favoured(lines.toArray(String[]::new))));
  }

  @Test
  void threeSidesOfWhichTwoAreEvenDecideNothing() {
    assertNull(favoured("a | half_life | 4 h", "b | half_life | 13 h", "c | half_life | 50 h"));
  }

  @Test
  void pageAgainstItselfIsNotOutvoted() {
    assertNull(favoured(
        "a | half_life | 4 h | | 4 h | In one place.",
        "a | half_life | 13 h | | 13 h | In another place."));
  }

  @Test
  void agreementNeedsNoRecommendation() {
    assertNull(favoured(halfLives(3, 0)));
  }

  @Test
  void referencesThatDifferDecideNothing() {
    List<Fact> facts = List.of(fact("4 h", "First label"), fact("13 h", "Second label"));
    Comparer comparer = new Comparer(
        Comparing.bundled(), GoldClaims::toBase, new ReferenceFacts(facts), TestClaims.NAMES);
    List<Finding> found = comparer.all(TestClaims.of(halfLives(1, 1)), Families.NONE);

    Finding finding = new Recommender().recommend(found).get(0);

    assertEquals(
        List.of("First label: as tested", "Second label: as tested"),
        finding.reference().stream().map(Finding.Reference::citation).toList());
    assertEquals(
        List.of(0, 1),
        finding.reference().stream().map(Finding.Reference::supports).toList());
    assertNull(finding.recommended());
  }

  private static Fact fact(String halfLife, String citation) {
    return new Fact(
        "testazine", "half_life", TestClaims.value(halfLife), Map.of(), citation, "", "as tested");
  }
}
