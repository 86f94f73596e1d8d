package dev.touchstone.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.ingest.PageReader;
import dev.touchstone.page.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Pages as programs leave them that take the words out of markup. */
class TextLayoutsTest {

  private static CleanPage clean(String text) {
    Page page = Objects.requireNonNull(new PageReader()
        .read("page", "page.txt", text.getBytes(StandardCharsets.UTF_8))
        .page());
    return new Cleaner().clean(page);
  }

  private static List<BlockKind> kinds(CleanPage page) {
    return page.blocks().stream().map(Block::kind).toList();
  }

  private static final String BROKEN = """
      Brenodil notes
      Brenodil came to the market early and is sold as
      Earon
      and
      Silentil
      , two names of one maker. It calms the
      ear
      . A
      quiet night
      (says the leaflet) is what people want from it.
      Where it is kept
      In a cool and dry place, away from the light of the sun.
      """;

  @Test
  void lineThatBeginsWithAMarkGoesOnFromTheLinkBeforeIt() {
    String text = clean(BROKEN).text();

    assertTrue(text.contains("sold as Earon and Silentil , two names"), text);
    assertTrue(text.contains("It calms the ear . A quiet night (says"), text);
    assertTrue(text.contains("\n\nWhere it is kept\n\n"), text);
  }

  @Test
  void blankAtTheBreakJoinsWhatALinkParted() {
    String text = clean("Brenodil\nBrenodil is taken with \nwater\n or with \nsour milk\n at night."
            + "\nWhat to do\nIt is kept away from \nheat\n of all kinds.\nDo not freeze it.\nMade in the north.\nSold in the south.\n"
            + "Told in the west.\nBought in the east.\n")
        .text();

    assertTrue(text.contains("Brenodil is taken with water or with sour milk at night."), text);
    assertTrue(text.contains("away from heat of all kinds."), text);
    assertTrue(text.contains("\n\nDo not freeze it."), text);
  }

  @Test
  void linesSetInByOneBlankAreEachTheirOwn() {
    String text = clean("AMOUNTS\n threshold 3 mg\n light 5 mg\n common 9 mg\n strong 20 mg\n")
        .text();

    assertFalse(text.contains("threshold 3 mg light"), text);
  }

  @Test
  void namesAndWhatTheyAreInTurnAreATable() {
    CleanPage page = clean("""
        Brenodil
        Threshold
        3 mg
        Light
        5 mg
        Duration
        Total
        2 h
        Taste
        bitter
        Onset
        9 min
        The amounts above are those that people told us about, and nobody has weighed them.
        """);

    assertEquals(
        List.of(
            "| Threshold | 3 mg |",
            "| Light | 5 mg |",
            "| Duration |",
            "| Total | 2 h |",
            "| Taste | bitter |",
            "| Onset | 9 min |"),
        page.text().lines().filter(line -> line.startsWith("|")).toList(),
        page.text());
  }

  @Test
  void namesOfPartsBelowOneAnotherAreNoTable() {
    CleanPage page = clean("""
        Brenodil
        Uses
        Other uses
        Side effects
        Cautions for drivers
        Interactions
        What to eat
        Overdose
        Storage

        Brenodil calms the ear.
        """);

    assertFalse(kinds(page).contains(BlockKind.TABLE_ROW), page.text());
  }

  @Test
  void emptyLinesBetweenAllLinesPartNoRows() {
    String text = String.join(
        "\n\n",
        "Brenodil",
        "It calms the ear.",
        "Use\tForm\tAmount",
        "Ringing\tdrops\t3 mg",
        "Hissing\tsyrup\t5 mg",
        "Kept in the dark.",
        "Made in the north.",
        "Sold in the south.",
        "Told in the west.",
        "Bought in the east.",
        "Asked for at night.",
        "Gone by morning.");

    assertEquals(
        List.of(BlockKind.TABLE_HEADER, BlockKind.TABLE_ROW, BlockKind.TABLE_ROW),
        kinds(clean(text)).subList(2, 5),
        clean(text).text());
  }
}
