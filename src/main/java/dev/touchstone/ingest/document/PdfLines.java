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

  private final List<PrintedLine> lines = new ArrayList<>();
  private final List<PrintedWord> words = new ArrayList<>();
  private @Nullable TextPosition first;
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

  /** Words of the line: one, or several where spaces between them are drawn. */
  @Override
  protected void writeString(String text, List<TextPosition> letters) {
    StringBuilder word = new StringBuilder();
    float left = 0;
    float right = 0;
    for (TextPosition letter : letters) {
      if (letter.getUnicode().isBlank()) {
        endWord(word, left, right);
        continue;
      }
      left = word.length() == 0 ? letter.getXDirAdj() : left;
      first = first == null ? letter : first;
      right = letter.getXDirAdj() + letter.getWidthDirAdj();
      word.append(letter.getUnicode());
    }
    endWord(word, left, right);
  }

  private void endWord(StringBuilder word, float left, float right) {
    if (word.length() > 0) {
      words.add(new PrintedWord(word.toString().strip(), left, right));
      word.setLength(0);
    }
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
    lines.add(new PrintedLine(
        page, opening.getYDirAdj(), size(opening), isBold(opening.getFont()), List.copyOf(words)));
    first = null;
    words.clear();
  }

  /** As it is seen: the page as a whole may be drawn smaller than its fonts say. */
  private static float size(TextPosition letter) {
    float seen = Math.abs(letter.getYScale());
    return seen > 0 ? seen : letter.getFontSizeInPt();
  }

  private static boolean isBold(@Nullable PDFont font) {
    String name = font == null ? null : font.getName();
    return name != null && name.toLowerCase(Locale.ROOT).contains("bold");
  }
}
