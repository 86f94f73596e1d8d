package dev.touchstone.claims.quantity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any sentence: quantities in order, none over another, none outside the text. */
class QuantityFuzzTest {

  private static final QuantityParser PARSER = new QuantityParser();

  @FuzzTest
  void areInOrder(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    int end = 0;
    for (QuantityMention mention : PARSER.find(text)) {
      if (mention.span().start() < end || mention.span().end() > text.length()) {
        throw new AssertionError("out of place: " + mention);
      }
      end = mention.span().end();
    }
  }
}
