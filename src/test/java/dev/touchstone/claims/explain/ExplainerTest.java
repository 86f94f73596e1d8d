package dev.touchstone.claims.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.ClaimExtractor;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Cleaner;
import dev.touchstone.ingest.PageReader;
import dev.touchstone.page.Page;
import dev.touchstone.rules.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainerTest {

  private static final Knowledge KNOWLEDGE = Knowledge.bundled();
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(KNOWLEDGE);
  private static final Explainer EXPLAINER = new Explainer(KNOWLEDGE);

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everyClaimOfASeedHasItsPatternAndWords(Path file) throws IOException {
    Page page = new PageReader()
        .read(file.getFileName().toString(), file.toString(), Files.readAllBytes(file))
        .page();
    CleanPage clean = new Cleaner().clean(Objects.requireNonNull(page));

    List<String> unexplained = new ArrayList<>();
    for (Claim claim : EXTRACTOR.extract(clean)) {
      Explanation found = EXPLAINER.explain(clean, claim.id()).orElseThrow();
      boolean quoted = found.words().stream()
          .anyMatch(word ->
              claim.evidence().quote().toLowerCase(java.util.Locale.ROOT).contains(word.text()));
      if (found.pattern() == null || !quoted || !found.rule().id().equals(claim.rule())) {
        unexplained.add(claim.toString());
      }
    }
    assertEquals(List.of(), unexplained);
  }

  @Test
  void exampleWithoutADrugIsReadAsOfAPageAboutNaltrexone() {
    List<Explanation> found = EXPLAINER.explainExample("Half-life | 24 hours");

    assertEquals(
        List.of("naltrexone half_life half-life.stated"),
        found.stream()
            .map(Explanation::claim)
            .map(claim -> claim.subject() + " " + claim.attribute() + " " + claim.rule())
            .toList());
    assertEquals("24 hours", found.get(0).words().get(3).meanings().get(0).words());
    assertFalse(found.get(0).words().get(0).own());
  }

  @Test
  void unknownIdIsNotExplained() {
    assertTrue(EXPLAINER
        .explain(ExamplePage.of("Naloxone lasts 30 minutes.", null), "none")
        .isEmpty());
  }
}
