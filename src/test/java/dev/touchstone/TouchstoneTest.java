package dev.touchstone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.Touchstone.Vetted;
import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Verdict;
import dev.touchstone.page.Format;
import dev.touchstone.page.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a library. */
class TouchstoneTest {

  private static final Touchstone TOUCHSTONE = new Touchstone();

  private static final Page CLINIC = Page.of(
      "clinic",
      Format.HTML,
      "<title>Propranolol</title><h1>Propranolol</h1><p>By mouth propranolol has a half-life of 3 to 6"
          + " hours. It is a prescription-only medicine in the UK.</p>");

  private static final Page SHOP = Page.of(
      "shop",
      Format.TEXT,
      "Propranolol\n\nThe half-life of oral propranolol is 15 to 20 hours. Propranolol is available"
          + " over the counter in the UK.\n");

  private static final Page OTHER =
      Page.of("other", Format.MARKDOWN, "# Naloxone\n\nNaloxone reverses an opioid overdose.\n");

  @Test
  void twoPagesThatContradictEachOther() {
    Vetted vetted = TOUCHSTONE.vet(List.of(CLINIC, SHOP));

    List<String> conflicts = vetted.findings().stream()
        .filter(finding -> finding.verdict() == Verdict.CONFLICT)
        .map(finding -> finding.subject() + " " + finding.attribute())
        .toList();
    assertEquals(List.of("propranolol legal_status", "propranolol half_life"), conflicts);
    assertEquals(2, vetted.cards().size());
  }

  @Test
  void everyQuoteStandsAtItsPlace() {
    Vetted vetted = TOUCHSTONE.vet(List.of(CLINIC));

    assertTrue(vetted.claims().size() >= 2, () -> vetted.claims().toString());
    for (Claim claim : vetted.claims()) {
      assertEquals(
          claim.evidence().quote(),
          claim.evidence().inText().in(vetted.pages().get(0).text()));
    }
  }

  @Test
  void anotherPageChangesNothingThatAPageClaims() {
    List<Claim> alone = TOUCHSTONE.vet(List.of(CLINIC)).claims();

    List<Claim> together = TOUCHSTONE.vet(List.of(SHOP, CLINIC, OTHER)).claims();

    assertEquals(
        alone,
        together.stream().filter(claim -> claim.source().equals("clinic")).toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void findingsDoNotDependOnTheOrderOfPages(long seed) {
    List<Page> pages = new ArrayList<>(List.of(CLINIC, SHOP, OTHER));
    Collections.shuffle(pages, new Random(seed));

    assertEquals(
        TOUCHSTONE.vet(List.of(CLINIC, SHOP, OTHER)).findings(),
        TOUCHSTONE.vet(pages).findings());
  }
}
