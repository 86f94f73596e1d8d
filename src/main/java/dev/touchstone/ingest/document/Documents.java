package dev.touchstone.ingest.document;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All kinds of documents that can be read. */
public final class Documents {

  private static final List<DocumentReader> READERS =
      List.of(new PdfReader(), new WordReader(), new MhtmlReader(), new LabelReader());

  private Documents() {}

  /** Whether the bytes are a document of one of these kinds; a file's first kilobytes may do. */
  public static boolean isDocument(byte[] bytes) {
    return reader(bytes) != null;
  }

  /**
   * The document as text or HTML; null where the bytes are no document.
   *
   * @throws IOException if the document is broken, encrypted or empty
   */
  public static @Nullable Extract read(byte[] bytes) throws IOException {
    DocumentReader reader = reader(bytes);
    return reader == null ? null : reader.read(bytes);
  }

  private static @Nullable DocumentReader reader(byte[] bytes) {
    for (DocumentReader reader : READERS) {
      if (reader.reads(bytes)) {
        return reader;
      }
    }
    return null;
  }
}
