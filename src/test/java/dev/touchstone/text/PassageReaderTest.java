package dev.touchstone.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Cleaner;
import dev.touchstone.page.Format;
import dev.touchstone.page.Page;
import dev.touchstone.page.Span;
import dev.touchstone.text.Passage.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PassageReaderTest {

  private final PassageReader reader = new PassageReader();

  @Test
  void sentencesKnowTheHeadingsAbove() {
    assertEquals(
        List.of(
            "[Drug] - | It helps. | -",
            "[Drug > Doses] - | Take one. | -",
            "[Drug > Doses] - | Dr. Who takes two. | -"),
        passages("# Drug\n\nIt helps.\n\n## Doses\n\nTake one. Dr. Who takes two.\n"));
  }

  @Test
  void numbersOfNotesEndASentence() {
    assertEquals(
        List.of(
            "[Drug] - | It is taken up by 13 to 19%.[4][5] | -",
            "[Drug] - | The half-life is 18 hours.[6][citation needed] | -",
            "[Drug] - | It is old. | -"),
        passages(
            "# Drug\n\nIt is taken up by 13 to 19%.[4][5] The half-life is 18 hours.[6][citation"
                + " needed] It is old.\n"));
  }

  @Test
  void listItemsKnowTheirLeadIn() {
    assertEquals(
        List.of(
            "[Drug] - | Avoid in: | -",
            "[Drug] Avoid in: | liver failure | -",
            "[Drug] Avoid in: | pregnancy | -"),
        passages("# Drug\n\nAvoid in:\n\n- liver failure\n- pregnancy\n"));
  }

  @Test
  void cellsKnowTheirColumnAndRow() {
    assertEquals(
        List.of(
            "[Drug] Form | tablet | -",
            "[Drug] Dose | 50 mg | tablet",
            "[Drug] Time | 24 h | tablet"),
        passages("# Drug\n\n| Form | Dose | Time |\n|---|---|---|\n| tablet | 50 mg | 24 h |\n"));
  }

  @Test
  void theRowNamesTheValueInATableOfTwoColumns() {
    assertEquals(
        List.of(
            "[Drug] Property | Half-life | -",
            "[Drug] Value | 4 h | Half-life",
            "[Drug] Half-life | 4 h | -"),
        passages("# Drug\n\n| Property | Value |\n|---|---|\n| Half-life | 4 h |\n"));
  }

  @Test
  void textSetAsCodeIsRead() {
    assertEquals(
        List.of("[Drug] - | Take it once a day. | -", "[Drug] - | It may cause drowsiness. | -"),
        passages("# Drug\n\n```\nTake it once a day. It may cause drowsiness.\n```\n"));
  }

  @Test
  void codeIsNotRead() {
    assertEquals(List.of(), passages("# Drug\n\n```\nint dose = max(a, b);\n```\n"));
  }

  @Test
  void linesSetAsCodeAreTextsOfTheirOwnUnlessASentenceRunsOn() {
    String lines = "Half-life: 18 hours\n\n"
        + "Take it once a day in the evening, with or without\nfood.\nx = max(a, b);";
    assertEquals(
        List.of("Half-life: 18 hours", "Take it once a day in the evening, with or without\nfood."),
        CodeLines.texts(lines, new Span(0, lines.length())).stream()
            .map(line -> line.in(lines))
            .toList());
  }

  @Test
  void capitalsInFrontOfAParagraphAreItsHeading() {
    assertEquals(
        List.of(
            "[Drug > DRUG INTERACTIONS] - | Ask a doctor. | -",
            "[Drug > STORAGE] - | Keep it dry. | -",
            "[Drug > STORAGE] - | MDMA is a stimulant. | -"),
        passages(
            "# Drug\n\nDRUG INTERACTIONS Ask a doctor.\n\nSTORAGE Keep it dry.\n\nMDMA is a stimulant.\n"));
  }

  @Test
  void numberedSubsectionsStandUnderTheirSection() {
    assertEquals(
        List.of(
            "[6 Adverse reactions > 6.1 Clinical trials] - | Nausea was seen. | -",
            "[7 Interactions] - | Ask a doctor. | -"),
        passages("""
            ## 6 Adverse reactions

            ## 6.1 Clinical trials

            Nausea was seen.

            ## 7 Interactions

            Ask a doctor.
            """));
  }

  @Test
  void headingsAreReadThemselvesSinceTheyMayClaim() {
    assertEquals(
        List.of("Drug, a stimulant", "Doses"),
        read("# Drug, a stimulant\n\n## Doses\n\nTake one.\n").stream()
            .filter(passage -> passage.kind() == Kind.HEADING)
            .map(passage -> passage.span().in("Drug, a stimulant\n\nDoses\n\nTake one."))
            .toList());
  }

  private List<String> passages(String markdown) {
    Page page = new Page("page", "page.md", Format.MARKDOWN, markdown, "UTF-8", "none", "");
    CleanPage clean = new Cleaner().clean(page);
    return reader.read(clean).stream()
        .filter(passage -> passage.kind() != Kind.HEADING)
        .map(passage -> "[%s] %s | %s | %s"
            .formatted(
                passage.section().title(clean.text()),
                words(clean, passage.key()),
                passage.span().in(clean.text()),
                words(clean, passage.row())))
        .toList();
  }

  private List<Passage> read(String markdown) {
    Page page = new Page("page", "page.md", Format.MARKDOWN, markdown, "UTF-8", "none", "");
    return reader.read(new Cleaner().clean(page));
  }

  private static String words(CleanPage page, @Nullable Span span) {
    return span == null ? "-" : span.in(page.text());
  }
}
