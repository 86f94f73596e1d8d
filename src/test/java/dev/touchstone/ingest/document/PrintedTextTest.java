package dev.touchstone.ingest.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** Lines of real PDF files, drawn here at given places, as the text that a reader of the paper sees. */
final class PrintedTextTest {

  private static final int SIZE = 10;

  /** Words at a place of a page, in points from its lower left corner. */
  private record Drawn(int page, float x, float y, FontName font, String words, int size) {

    Drawn(int page, float x, float y, FontName font, String words) {
      this(page, x, y, font, words, SIZE);
    }
  }

  private static Drawn at(float x, float y, String words) {
    return new Drawn(0, x, y, FontName.HELVETICA, words);
  }

  @Test
  void linesOfAParagraphAreOneAndItsHeadingIsNot() throws IOException {
    assertEquals(
        """
        How to take it

        The usual dose is 5 mg once a day, taken in the evening with some water. It may be raised to 10 mg.

        Swallow the tablets whole.
        """,
        text(
            new Drawn(0, 70, 700, FontName.HELVETICA_BOLD, "How to take it"),
            at(70, 688, "The usual dose is 5 mg once a day, taken in the"),
            at(70, 676, "evening with some water. It may be raised to 10"),
            at(70, 664, "mg."),
            at(70, 646, "Swallow the tablets whole.")));
  }

  @Test
  void twoColumnsAreReadOneAfterTheOther() throws IOException {
    assertEquals(
        """
        It reaches its peak in the blood after two hours and has left it after a day or so.
        """,
        text(
            at(70, 112, "It reaches its peak in the"),
            at(70, 100, "blood after two hours and"),
            at(300, 700, "has left it after a day or"),
            at(300, 688, "so.")));
  }

  @Test
  void itemsAreApartWithAndWithoutTheirMark() throws IOException {
    assertEquals(
        """
        It must not be taken

        - by people who have a peptic ulcer or who had one in the past

        - in the last weeks of pregnancy

        in patients with heart failure.

        in patients with asthma.
        """,
        text(
            at(70, 700, "It must not be taken"),
            at(80, 688, "- by people who have a peptic ulcer or who had"),
            at(88, 676, "one in the past"),
            at(80, 664, "- in the last weeks of pregnancy"),
            at(80, 640, "in patients with heart failure."),
            at(80, 628, "in patients with asthma.")));
  }

  @Test
  void rowsWithCellsBelowEachOtherAreATable() throws IOException {
    assertEquals(
        """
        | Route | Onset | Duration |
        | oral | 60 min |  |
        | nasal | 5 min | 2 h |

        Source: our own.
        """,
        text(
            at(70, 700, "Route"),
            at(170, 700, "Onset"),
            at(270, 700, "Duration"),
            at(70, 688, "oral"),
            at(170, 688, "60 min"),
            at(70, 676, "nasal"),
            at(170, 676, "5 min"),
            at(270, 676, "2 h"),
            at(70, 652, "Source: our own.")));
  }

  @Test
  void cellsOfSeveralLinesStayInTheirRowAndCentredNamesStandOverTheirColumns() throws IOException {
    FontName bold = FontName.HELVETICA_BOLD;
    assertEquals(
        """
        | Drug | What happens |
        | --- | --- |
        | Warfarin | Bleeding is more likely, so that the dose has to be checked. |
        | Digoxin | Its level rises. |
        | St John's wort | Its level falls. |
        """,
        text(
            new Drawn(0, 90, 720, bold, "Drug"),
            new Drawn(0, 220, 720, bold, "What happens"),
            at(70, 700, "Warfarin"),
            at(150, 706, "Bleeding is more likely, so that"),
            at(150, 694, "the dose has to be checked."),
            at(70, 676, "Digoxin"),
            at(150, 676, "Its level rises."),
            at(70, 660, "St John's wort"),
            at(150, 660, "Its level falls.")));
  }

  @Test
  void wordsOfProseThatHappenToStandBelowEachOtherAreNoTable() throws IOException {
    assertEquals(
        """
        It is taken by mouth once a day and it may be taken with food or without it, as you like it best.
        """,
        text(
            at(70, 700, "It is taken by mouth once a day and"),
            at(70, 688, "it may be taken with food or without"),
            at(70, 676, "it, as you like it best.")));
  }

  @Test
  void headingsAreToldByTheirSizeAndItemsWithoutMarksByWhereTheyStand() throws IOException {
    assertEquals(
        """
        Propranolol
        ========

        It slows the heart. Most people feel that within an hour or two of the first tablet.

        - cold hands

        - tiredness

        - bad dreams
        """,
        text(
            new Drawn(0, 70, 720, FontName.HELVETICA, "Propranolol", 20),
            at(70, 688, "It slows the heart. Most people feel that within an"),
            at(70, 676, "hour or two of the first tablet."),
            at(100, 660, "cold hands"),
            at(100, 648, "tiredness"),
            at(100, 636, "bad dreams")));
  }

  @Test
  void titleOfEveryPageDoesNotCutASentence() throws IOException {
    assertEquals(
        """
        It is broken down in the liver by CYP3A4, and half of it has left the blood after some six hours.

        Page 1 of a leaflet
        """,
        text(
            at(70, 100, "It is broken down in the liver by CYP3A4, and"),
            at(70, 30, "Page 1 of a leaflet"),
            new Drawn(
                1,
                70,
                700,
                FontName.HELVETICA,
                "half of it has left the blood after some six hours."),
            new Drawn(1, 70, 30, FontName.HELVETICA, "Page 2 of a leaflet")));
  }

  private static String text(Drawn... words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      int pages = List.of(words).stream().mapToInt(Drawn::page).max().orElse(0);
      for (int i = 0; i <= pages; i++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          for (Drawn drawn : words) {
            if (drawn.page() == i) {
              content.beginText();
              content.setFont(new PDType1Font(drawn.font()), drawn.size());
              content.newLineAtOffset(drawn.x(), drawn.y());
              content.showText(drawn.words());
              content.endText();
            }
          }
        }
      }
      document.save(bytes);
    }
    return new PdfReader().read(bytes.toByteArray()).text().replaceAll("\n+$", "\n");
  }
}
