package dev.touchstone.clean.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.about.PageType;
import dev.touchstone.clean.draft.DraftBlock;
import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VotesTest {

  private final Votes votes = new Votes(List.of(
      new String[] {"tag-div", "-20"},
      new String[] {"service|tag-div", "50"},
      new String[] {"article|base", "10"}));

  @Test
  void voteOfOneTypeIsAddedToThatOfAll() {
    assertEquals(0.3, votes.on(PageType.SERVICE).getOrDefault("tag-div", 0.0), 1e-9);
    assertEquals(-0.2, votes.on(PageType.ARTICLE).getOrDefault("tag-div", 0.0), 1e-9);
    assertNull(votes.on(PageType.SERVICE).get("base"));
  }

  @Test
  void noVoteIsHeldOnTypesWithoutLines() {
    assertTrue(votes.areHeldOn(PageType.SERVICE));
    assertFalse(votes.areHeldOn(PageType.LISTING));
  }

  @Test
  void unknownTypeIsRefused() {
    List<String[]> lines = List.<String[]>of(new String[] {"shop|base", "10"});
    String message =
        assertThrows(IllegalArgumentException.class, () -> new Votes(lines)).getMessage();
    assertEquals(
        "packs/cleaning/votes.tsv: \"shop\" is no type of page; expected one of "
            + "[article, forum, product, documentation, listing, service]",
        message);
  }

  @Test
  void traitThatNoBlockHasIsRefused() {
    Votes typo = new Votes(List.<String[]>of(new String[] {"article|nere-price", "10"}));
    String message = assertThrows(
            IllegalArgumentException.class, () -> new MainRules(typo, List.of("price"), Set.of()))
        .getMessage();
    assertEquals("packs/cleaning/votes.tsv: no block has the trait \"nere-price\"", message);
  }

  @Test
  void everyTraitThatABlockTellsOfIsKnown() {
    Traits known = new Traits(List.of());
    DraftBlock row =
        new DraftBlock(BlockKind.TABLE_ROW, 0, 0, new Span(0, 19), List.of(), List.of(), 0, null);
    List<String> told = new ArrayList<>();
    Wording.tell(row, "Nine, 9 mg: $12 | ©", told::add);
    assertEquals(
        List.of(
            "kind-table_row",
            "words-4-free",
            "words-4",
            "links-free",
            "money",
            "bars",
            "copyright",
            "commas",
            "digits"),
        told);
    assertTrue(told.stream().allMatch(known::has));
  }
}
