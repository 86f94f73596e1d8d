package dev.touchstone.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.ingest.PageReader;
import dev.touchstone.page.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Pages in the marks of wikis and boards. */
class OtherMarksTest {

  private static CleanPage clean(String text) {
    Page page = Objects.requireNonNull(new PageReader()
        .read("page", "page.txt", text.getBytes(StandardCharsets.UTF_8))
        .page());
    return new Cleaner().clean(page);
  }

  private static List<String> blocks(CleanPage page) {
    return page.blocks().stream()
        .map(block -> block.kind() + " " + block.level() + " " + block.span().in(page.text()))
        .toList();
  }

  private static final String WIKI = """
      = Brenodil =
      {{Infobox drug
      | image = <!-- none -->
      | class = [[Ear calmer|Calmer]]
      | header = Amounts
      | light = 3&nbsp;mg
      }}
      '''Brenodil''' calms the [[ear]].<ref name="a">Quill 2020</ref> It is sold as ''Earon''.

      == What it does ==
      * Dry [[lip]]s
      * Cold feet
      ; Taste
      : bitter
      {| class="wikitable"
      ! Use !! Amount
      |-
      | style="x" | Ringing || 3 mg
      |-
      | Hissing
      | 5 mg
      |}
      === At night ===
      It works until morning.
      """;

  @Test
  void marksOfAWikiSayWhatIsAHeadingAListOrATable() {
    assertEquals(
        List.of(
            "HEADING 1 Brenodil",
            "TABLE_ROW 0 class | Calmer",
            "TABLE_HEADER 0 Amounts | ",
            "TABLE_ROW 0 light | 3 mg",
            "PARAGRAPH 0 Brenodil calms the ear. It is sold as Earon.",
            "HEADING 2 What it does",
            "LIST_ITEM 1 Dry lips",
            "LIST_ITEM 1 Cold feet",
            "TABLE_ROW 0 Taste | bitter",
            "TABLE_HEADER 0 Use | Amount",
            "TABLE_ROW 0 Ringing | 3 mg",
            "TABLE_ROW 0 Hissing | 5 mg",
            "HEADING 3 At night",
            "PARAGRAPH 0 It works until morning."),
        blocks(clean(WIKI)));
  }

  @Test
  void wordsOfAWikiAreFoundInItsSource() {
    CleanPage page = clean(WIKI);
    Block lips = page.blocks().get(6);

    assertEquals("Dry [[lip]]s", page.toSource().toOrigin(lips.span()).in(WIKI));
  }

  private static final String BOARD = """
      [size=5][b]Brenodil[/b][/size]

      It calms the [i]ear[/i] and is sold as [url=https://example.org/e]Earon[/url].

      [b]What people say[/b]
      [LIST]
      [*]Dry lips
      [*][color=red]Cold[/color] feet
      [/LIST]
      [img]https://example.org/ear.png[/img]
      [table]
      [tr][td]Ringing[/td][td]3 mg[/td][/tr]
      [tr][td]Hissing[/td][td]5 mg[/td][/tr]
      [/table]
      """;

  @Test
  void marksOfABoardSayWhatIsAHeadingAListOrATable() {
    assertEquals(
        List.of(
            "HEADING 2 Brenodil",
            "PARAGRAPH 0 It calms the ear and is sold as Earon.",
            "HEADING 4 What people say",
            "LIST_ITEM 1 Dry lips",
            "LIST_ITEM 1 Cold feet",
            "TABLE_ROW 0 Ringing | 3 mg",
            "TABLE_ROW 0 Hissing | 5 mg"),
        blocks(clean(BOARD)));
  }

  @Test
  void wordsOfABoardAreFoundInItsSource() {
    CleanPage page = clean(BOARD);
    Block feet = page.blocks().get(4);

    assertEquals("Cold[/color] feet", page.toSource().toOrigin(feet.span()).in(BOARD));
  }

  @Test
  void textWithoutSuchMarksKeepsItsBrackets() {
    String text = "Brenodil calms the ear [1].\n\nIt is [b]old, says [a] leaflet, and 'quiet'.\n";

    assertEquals(text, clean(text).text());
  }
}
