package dev.touchstone.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages made of elements without a meaning, which only look like headings, lists and tables. */
class StyledMarkupTest {

  private static final String TEXT =
      "Brenodil calms the nerves of the ear and is taken by people who hear a ringing at night.";

  private static List<BlockKind> kinds(CleanPage page) {
    return page.blocks().stream().map(Block::kind).toList();
  }

  private static List<Integer> levels(CleanPage page) {
    return page.blocks().stream()
        .filter(block -> block.kind() == BlockKind.HEADING)
        .map(Block::level)
        .toList();
  }

  private static String block(String look, String words) {
    return "<div class='" + look + "'>" + words + "</div>";
  }

  @Test
  void shortLinesOfOneLookOverTextsAreHeadings() {
    CleanPage page = Cleaned.of("<html><head><title>Brenodil | Shelf</title></head><body><main>"
        + block("t9", "Brenodil") + block("k1", "What it does") + block("k2", TEXT)
        + block("k1", "What to know") + block("k3", "Children") + block("k2", TEXT)
        + block("k3", "Older people") + block("k2", TEXT) + "</main></body></html>");

    assertEquals(List.of(1, 2, 2, 3, 3), levels(page), page.text());
  }

  @Test
  void linesOfOneLookBelowOneAnotherAreNoHeadings() {
    CleanPage page = Cleaned.of("<html><body><main>" + block("k1", "Rain all week")
        + block("k1", "Snow on the hills") + block("k2", TEXT) + block("k1", "Sun on Sunday")
        + block("k2", TEXT) + "</main></body></html>");

    assertEquals(List.of(), levels(page), page.text());
  }

  @Test
  void pageWithHeadingsOfItsOwnKeepsThem() {
    CleanPage page = Cleaned.of("<html><body><main><h2>Uses</h2>" + block("k2", TEXT)
        + block("k1", "At night") + block("k2", TEXT) + block("k1", "By day") + block("k2", TEXT)
        + "</main></body></html>");

    assertEquals(List.of(2), levels(page), page.text());
  }

  @Test
  void entriesAlikeInOneElementAreAList() {
    CleanPage page = Cleaned.of("<html><body><main>" + block("k2", TEXT) + "<div class='m'>"
        + block("e", "Dry lips") + block("e", "Cold feet") + block("e", "A stiff neck")
        + "</div>" + block("k2", TEXT) + "</main></body></html>");

    assertEquals(
        List.of(
            BlockKind.PARAGRAPH,
            BlockKind.LIST_ITEM,
            BlockKind.LIST_ITEM,
            BlockKind.LIST_ITEM,
            BlockKind.PARAGRAPH),
        kinds(page),
        page.text());
  }

  @Test
  void paragraphsAlikeAreNoList() {
    CleanPage page = Cleaned.of("<html><body><main>" + block("k2", TEXT) + block("k2", TEXT)
        + block("k2", TEXT) + "</main></body></html>");

    assertEquals(
        List.of(BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH), kinds(page));
  }

  private static String row(String look, String first, String second, String third) {
    return "<div class='r'><span class='" + look + "'>" + first + "</span><span class='" + look
        + "'>" + second + "</span><span class='" + look + "'>" + third + "</span></div>";
  }

  @Test
  void rowsOfCellsAlikeAreATableWithItsHeader() {
    CleanPage page = Cleaned.of("<html><body><main>" + block("k2", TEXT) + "<div class='g'>"
        + row("h", "Use", "Form", "Amount") + row("c", "Ringing", "drops", "3 mg")
        + row("c", "Hissing", "syrup", "5 mg") + "</div>" + block("k2", TEXT)
        + "</main></body></html>");

    assertEquals(
        List.of(
            BlockKind.PARAGRAPH,
            BlockKind.TABLE_HEADER,
            BlockKind.TABLE_ROW,
            BlockKind.TABLE_ROW,
            BlockKind.PARAGRAPH),
        kinds(page),
        page.text());
    assertEquals(3, page.blocks().get(2).cells().size());
  }

  @Test
  void cardsWithATitleAPriceAndAButtonAreNoTable() {
    String card = "<div class='card'><div class='t'>Ear drops</div><div class='p'>9.50</div>"
        + "<div class='b'>See</div></div>";
    CleanPage page = Cleaned.of("<html><body><main>" + block("k2", TEXT) + "<div>" + card + card
        + card + "</div>" + block("k2", TEXT) + "</main></body></html>");

    assertEquals(
        0, kinds(page).stream().filter(kind -> kind == BlockKind.TABLE_ROW).count(), page.text());
  }

  @Test
  void termsAndWhatIsSaidOfThemTakeTurns() {
    CleanPage page = Cleaned.of("<html><body><main>" + block("k2", TEXT) + "<div>"
        + block("n", "Class") + block("v", "ear calmer") + block("n", "Half-life")
        + block("v", "4 hours") + "</div>" + block("k2", TEXT) + "</main></body></html>");

    assertEquals(
        List.of(
            BlockKind.PARAGRAPH,
            BlockKind.LIST_ITEM,
            BlockKind.LIST_ITEM,
            BlockKind.LIST_ITEM,
            BlockKind.LIST_ITEM,
            BlockKind.PARAGRAPH),
        kinds(page),
        page.text());
  }

  @Test
  void declaredRolesSayWhatElementsAre() {
    CleanPage page = Cleaned.of("<html><body><main><div role='heading' aria-level='3'>Uses</div>"
        + block("k2", TEXT) + "<div role='list'><div role='listitem'>Dry lips</div></div>"
        + "<div role='table'><div role='row'><div role='columnheader'>Use</div>"
        + "<div role='columnheader'>Amount</div></div><div role='row'><div role='cell'>Ringing</div>"
        + "<div role='cell'>3 mg</div></div></div>" + block("k2", TEXT) + "</main></body></html>");

    assertEquals(
        List.of(
            BlockKind.HEADING,
            BlockKind.PARAGRAPH,
            BlockKind.LIST_ITEM,
            BlockKind.TABLE_HEADER,
            BlockKind.TABLE_ROW,
            BlockKind.PARAGRAPH),
        kinds(page),
        page.text());
    assertEquals(List.of(3), levels(page));
  }
}
