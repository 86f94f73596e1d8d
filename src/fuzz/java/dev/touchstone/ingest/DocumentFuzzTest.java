package dev.touchstone.ingest;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.touchstone.ingest.document.Documents;
import java.io.IOException;

/** Any bytes, read as PDF, DOCX, MHTML or drug label by what they begin with. */
class DocumentFuzzTest {

  @FuzzTest
  void isReadOrRefused(byte[] bytes) {
    try {
      Documents.read(bytes);
    } catch (IOException e) {
      // a broken document, and said to be one
    }
  }
}
