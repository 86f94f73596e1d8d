package dev.touchstone.compare.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
  void aThousandCopiesOfOnePageAreOneVoice() {
    List<String> text = prose(300, 9);
    List<PageWords> pages = new ArrayList<>();
    IntStream.range(0, 1000).forEach(i -> pages.add(page("p" + i, text)));

    Families families = assertTimeout(Duration.ofSeconds(20), () -> Families.of(pages, KINSHIP));

    assertEquals(1, families.voices(pages.stream().map(PageWords::source).toList()));
    assertTrue(families.leaders().containsKey("p999"));
  }
}
