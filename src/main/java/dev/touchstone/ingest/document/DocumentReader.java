package dev.touchstone.ingest.document;

import java.io.IOException;

/** Reads one kind of document. Without state; the same bytes give the same text. */
interface DocumentReader {

  /** Whether the bytes are of this kind, judged by the bytes alone. */
  boolean reads(byte[] bytes);

  /**
   * The document as text or HTML.
   *
   * @throws IOException if it is broken, encrypted or empty; the message is one line in lower case
   *     with a remedy where there is one
   */
  Extract read(byte[] bytes) throws IOException;
}
