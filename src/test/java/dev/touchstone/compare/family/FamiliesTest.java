package dev.touchstone.compare.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FamiliesTest {

  private static final Kinship KINSHIP = new Kinship(0.3, 10);

  /** Words by chance: two texts of different seeds share no run of them. */
  private static List<String> prose(int words, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.range(0, words)
        .mapToObj(i -> Integer.toString(random.nextInt(2000), Character.MAX_RADIX))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static PageWords page(String id, List<String> words) {
    return PageWords.of(id, String.join(" ", words));
  }

  static IntStream seeds() {
    return IntStream.range(0, 20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aCopyWithEveryTwentiethWordChangedIsKnown(int seed) {
    List<String> original = prose(400, seed);
    List<String> copy = new ArrayList<>(original);
    SplittableRandom random = new SplittableRandom(seed + 1000L);
    for (int i = 0; i < copy.size() / 20; i++) {
      copy.set(random.nextInt(copy.size()), "other" + i);
    }
    Families families = Families.of(List.of(page("a", original), page("b", copy)), KINSHIP);

    assertEquals("a", families.leaderOf("b"));
    assertEquals(1, families.voices(List.of("a", "b")));
    assertEquals(List.of(List.of("a", "b")), families.relatives(List.of("b", "a", "c")));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aQuotedParagraphMakesNoCopy(int seed) {
    List<String> quoting = prose(300, seed + 5000L);
    quoting.addAll(100, prose(400, seed).subList(50, 110));
    Families families =
        Families.of(List.of(page("a", prose(400, seed)), page("b", quoting)), KINSHIP);

    assertEquals(2, families.voices(List.of("a", "b")));
  }

  @Test
  void caseAndMarksDoNotHideACopy() {
    String text = String.join(" ", prose(200, 3));
    String shouted = text.toUpperCase(java.util.Locale.ROOT).replace(" ", ", ");
    Families families =
        Families.of(List.of(PageWords.of("a", text), PageWords.of("b", shouted)), KINSHIP);

    assertEquals(1, families.voices(Set.of("a", "b")));
  }

  @Test
  void shortPagesProveNothing() {
    List<String> line = prose(20, 1);
    Families families = Families.of(List.of(page("a", line), page("b", line)), KINSHIP);

    assertEquals(2, families.voices(Set.of("a", "b")));
  }

  @Test
  void orderOfPagesDoesNotMatter() {
    List<PageWords> pages = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      pages.add(page("p" + i, prose(200, i / 3)));
    }
    Families families = Families.of(pages, KINSHIP);
    java.util.Collections.reverse(pages);

    assertEquals(families, Families.of(pages, KINSHIP));
    assertEquals(4, families.voices(pages.stream().map(PageWords::source).toList()));
  }

  @Test
  void everyPageOfAFamilyNamesItsNearestRelative() {
    FamilyTree tree = new FamilyTree();
    tree.join("c", "d", 0.9);
    tree.join("b", "c", 0.4);
    tree.join("x", "y", 0.5);
    tree.join("a", "b", 0.4);
    Families families = tree.families();

    assertEquals(
        Map.of("a", "a", "b", "a", "c", "a", "d", "a", "x", "x", "y", "x"), families.leaders());
    assertEquals(new Families.Copy("d", 0.9), families.copies().get("c"));
    assertEquals(new Families.Copy("c", 0.9), families.copies().get("d"));
    assertEquals(new Families.Copy("a", 0.4), families.copies().get("b")); // of equals the first
    assertEquals(4, families.surplus());
    assertEquals(3, families.voices(List.of("a", "d", "y", "z")));
    assertEquals("z", families.leaderOf("z"));
    assertEquals(
        List.of(List.of("b", "d"), List.of("x", "y")),
        families.relatives(List.of("y", "z", "d", "x", "b")));
    assertEquals(0.4, families.share(List.of("d", "b", "z")));
    assertEquals(0, families.share(List.of("z")));
  }

  @Test
  void withoutRelativesEveryPageSpeaksForItself() {
    assertEquals(0, Families.NONE.surplus());
    assertEquals(2, Families.NONE.voices(Set.of("a", "b")));
    assertEquals(1, Families.NONE.voices(List.of("a", "a")));
    assertEquals(List.of(), Families.NONE.relatives(List.of("a", "b")));
  }

  @ParameterizedTest(name = "{0} passages of {1}: {2}")
  @CsvSource({"10, 20, true", "9, 20, false", "30, 100, true", "29, 100, false", "10, 10, true"})
  void relativesShareEnoughAndManyPassages(int shared, int shorter, boolean holds) {
    assertEquals(holds, KINSHIP.holds(shared, shorter));
  }

  /** Eleven words in a row make sure of one passage in common, whatever stands around them. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void elevenWordsInARowAreAlwaysFound(int seed) {
    List<String> shared = prose(11, seed);
    List<String> one = prose(30, seed + 100L);
    List<String> two = prose(50, seed + 200L);
    one.addAll(10, shared);
    two.addAll(40, shared);

    assertTrue(common(page("a", one), page("b", two)) > 0);
    assertEquals(0, common(page("a", prose(40, seed)), page("b", prose(40, seed + 300L))));
  }

  private static long common(PageWords one, PageWords two) {
    return Arrays.stream(one.hashes())
        .filter(hash -> Arrays.binarySearch(two.hashes(), hash) >= 0)
        .count();
  }

  @Test
  void tenWordsAreTooFewForAPassage() {
    assertEquals(0, page("a", prose(10, 1)).hashes().length);
    assertEquals(1, page("a", prose(11, 1)).hashes().length);
    assertEquals(0, PageWords.of("a", "").hashes().length);
  }

  /** So long that every bucket of passages holds many of them. */
  @Test
  void longCopiesAreKnownWhateverTheOrderOfTheirWords() {
    List<String> original = prose(20_000, 4);
    List<String> turned = new ArrayList<>(original.subList(10_000, 20_000));
    turned.addAll(original.subList(0, 10_000));
    Families families = Families.of(List.of(page("b", turned), page("a", original)), KINSHIP);

    assertEquals(1, families.voices(Set.of("a", "b")));
    assertTrue(families.share(List.of("b")) > 0.99);
  }

  /** A page is measured by what it shares with each other page, not with all of them. */
  @Test
  void familiesAreMeasuredPairByPair() {
    List<String> quoting = prose(400, 21);
    quoting.addAll(prose(400, 20).subList(50, 110));
    Families families = Families.of(
        List.of(
            page("a", prose(400, 20)),
            page("b", prose(400, 20)),
            page("c", quoting),
            page("d", prose(400, 22)),
            page("e", prose(400, 22).subList(0, 300)),
            page("f", prose(400, 20).subList(0, 300))),
        KINSHIP);

    assertEquals(Map.of("a", "a", "b", "a", "f", "a", "d", "d", "e", "d"), families.leaders());
    assertEquals(new Families.Copy("a", 1), families.copies().get("b"));
    assertEquals(new Families.Copy("d", 1), families.copies().get("e"));
    assertEquals(new Families.Copy("a", 1), families.copies().get("f"));
  }

  @Test
  void aThousandCopiesOfOnePageAreOneVoice() {
    List<String> text = prose(300, 9);
    List<PageWords> pages = new ArrayList<>();
    IntStream.range(0, 1000).forEach(i -> pages.add(page("p" + i, text)));

    Families families = assertTimeout(Duration.ofSeconds(20), () -> Families.of(pages, KINSHIP));

    assertEquals(1, families.voices(pages.stream().map(PageWords::source).toList()));
    assertTrue(families.leaders().containsKey("p999"));
  }
}
