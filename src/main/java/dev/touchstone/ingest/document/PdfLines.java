package dev.touchstone.ingest.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The lines of a PDF in the order in which they are drawn, with their places. */
final class PdfLines extends PDFTextStripper {

  /** A gap of so many font sizes is none between two words of running text, not even a stretched one. */
  private static final float CELL_GAP = 1.4f;

  private final List<PrintedLine> lines = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final List<Float> starts = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private @Nullable TextPosition first;
  private float end;
  private int page = -1;

  private PdfLines() {}

  static List<PrintedLine> of(PDDocument document) throws IOException {
    PdfLines reader = new PdfLines();
    reader.writeText(document, Writer.nullWriter());
    return List.copyOf(reader.lines);
  }

  @Override
  protected void startPage(PDPage any) {
    page++;
  }

  /** A word of the line. */
  @Override
  protected void writeString(String text, List<TextPosition> letters) {
    if (text.isBlank() || letters.isEmpty()) {
      return;
    }
    TextPosition start = letters.get(0);
    TextPosition stop = letters.get(letters.size() - 1);
    if (first == null) {
      first = start;
      starts.add(start.getXDirAdj());
    } else if (start.getXDirAdj() - end > CELL_GAP * start.getFontSizeInPt()) {
      cells.add(cell.toString());
      cell.setLength(0);
      starts.add(start.getXDirAdj());
    } else {
      cell.append(' ');
    }
    cell.append(text.strip());
    end = stop.getXDirAdj() + stop.getWidthDirAdj();
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void endArticle() {
    endLine();
  }

  @Override
  protected void endPage(PDPage any) {
    endLine();
  }

  private void endLine() {
    TextPosition opening = first;
    if (opening == null) {
      return;
    }
    cells.add(cell.toString());
    lines.add(new PrintedLine(
        page,
        opening.getXDirAdj(),
        end,
        opening.getYDirAdj(),
        opening.getFontSizeInPt(),
        isBold(opening.getFont()),
        List.copyOf(cells),
        List.copyOf(starts)));
    first = null;
    cells.clear();
    starts.clear();
    cell.setLength(0);
  }

  private static boolean isBold(@Nullable PDFont font) {
    String name = font == null ? null : font.getName();
    return name != null && name.toLowerCase(Locale.ROOT).contains("bold");
  }
}
