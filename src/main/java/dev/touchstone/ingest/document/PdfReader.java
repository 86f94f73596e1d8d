package dev.touchstone.ingest.document;

import dev.touchstone.page.Format;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * PDF: the text in the order in which it is drawn, paragraphs apart, words at line ends joined.
 *
 * <p>Headings are told by their size and underlined, items by where they stand, and tables by the places at
 * which their columns begin.
 */
final class PdfReader implements DocumentReader {

  /** Where {@code %PDF-} may stand at the latest: ISO 32000-1, annex H, note 13. */
  private static final int MARK_LIMIT = 1024;

  private static final char PARAGRAPH = '\u2029';

  @Override
  public boolean reads(byte[] bytes) {
    int mark = Head.of(bytes).indexOf("%PDF-");
    return mark >= 0 && mark < MARK_LIMIT;
  }

  @Override
  public Extract read(byte[] bytes) throws IOException {
    String drawn;
    try (PDDocument document = Loader.loadPDF(bytes)) {
      drawn = PrintedText.of(PdfLines.of(document), PARAGRAPH);
    } catch (InvalidPasswordException e) {
      throw new IOException("encrypted PDF; save it without a password", e);
    } catch (IOException | RuntimeException e) { // the library's own checks are not complete
      throw new IOException("broken PDF: " + e.getMessage(), e);
    }
    String text = LineJoiner.join(drawn, PARAGRAPH);
    if (text.isBlank()) {
      throw new IOException(
          "PDF without text, perhaps scanned pictures; run text recognition first");
    }
    return new Extract(text, Format.TEXT, "UTF-8", "pdf");
  }
}
