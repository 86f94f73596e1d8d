package dev.touchstone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.Touchstone.Vetted;
import dev.touchstone.claims.Claim;
import dev.touchstone.clean.Bare;
import dev.touchstone.clean.Block;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Cleaner;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Format;
import dev.touchstone.page.Page;
import dev.touchstone.page.Span;
import dev.touchstone.text.Passage;
import dev.touchstone.text.PassageReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any pages, from their characters to the findings: one seed, one set of pages. */
class LawsTest {

  private static final Touchstone TOUCHSTONE = new Touchstone();
  private static final Cleaner CLEANER = new Cleaner();

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void wordsStandAtTheirPlacesAfterEveryStage(long seed) {
    Vetted vetted = TOUCHSTONE.vet(List.of(MadePages.page("a", seed)));
    CleanPage page = vetted.pages().get(0);

    assertEquals(page.text().length(), page.toSource().length());
    for (Block block : page.blocks()) {
      assertStands(page, block.span());
    }
    for (Passage passage : new PassageReader().read(page)) {
      assertStands(page, passage.span());
      assertStands(page, passage.whole());
    }
    for (Claim claim : vetted.claims()) {
      Evidence evidence = claim.evidence();
      assertEquals(evidence.quote(), evidence.inText().in(page.text()), claim.rule());
      assertEquals(page.quote(evidence.inText()), evidence);
      assertStands(page, evidence.inText());
    }
  }

  private static void assertStands(CleanPage page, Span span) {
    Evidence words = page.quote(span);
    assertEquals(
        Bare.of(words.quote()),
        Bare.of(words.inSource().in(page.page().source())),
        () -> "\"" + words.quote() + "\" in " + page.page().source());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void cleaningACleanedTextChangesNothing(long seed) {
    CleanPage once = CLEANER.clean(MadePages.page("a", seed));

    CleanPage twice = CLEANER.clean(Page.of("a", Format.MARKDOWN, once.text()));

    assertEquals(lines(once), lines(twice));
    assertTrue(twice.removed().isEmpty(), () -> twice.removed().toString());
  }

  /** Without empty ones: two lists or tables that follow one another are read as one. */
  private static List<String> lines(CleanPage page) {
    return page.text().lines().filter(line -> !line.isEmpty()).toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anotherPageNeverChangesWhatAPageClaims(long seed) {
    Page page = MadePages.page("m", seed);
    List<Claim> alone = TOUCHSTONE.vet(List.of(page)).claims();

    List<Claim> together = TOUCHSTONE
        .vet(List.of(MadePages.page("a", seed + 1), page, MadePages.page("z", seed + 2)))
        .claims();

    assertEquals(
        alone, together.stream().filter(claim -> claim.source().equals("m")).toList());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void orderOfPagesChangesNoFinding(long seed) {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      pages.add(MadePages.page("page" + i, seed + 100L * i));
    }
    Vetted inOrder = TOUCHSTONE.vet(pages);
    Collections.shuffle(pages, new Random(seed));

    Vetted shuffled = TOUCHSTONE.vet(pages);

    assertEquals(inOrder.findings(), shuffled.findings());
    assertEquals(inOrder.cards(), shuffled.cards());
  }
}
