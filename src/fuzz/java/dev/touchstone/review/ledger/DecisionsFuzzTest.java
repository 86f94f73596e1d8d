package dev.touchstone.review.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.touchstone.review.store.LedgerException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;

/** Any text as exported decisions: refused with its line, or the same after writing and reading. */
class DecisionsFuzzTest {

  @FuzzTest
  void areReadOrRefused(byte[] bytes) throws IOException {
    List<Decision> decisions;
    try {
      decisions = read(new String(bytes, UTF_8));
    } catch (LedgerException e) {
      return; // says which line
    }
    StringWriter written = new StringWriter();
    DecisionLines.write(decisions, written);
    if (!decisions.equals(read(written.toString()))) {
      throw new AssertionError("reads differently once it is written: " + written);
    }
  }

  private static List<Decision> read(String text) throws IOException {
    return DecisionLines.read("fuzz.jsonl", new BufferedReader(new StringReader(text)));
  }
}
