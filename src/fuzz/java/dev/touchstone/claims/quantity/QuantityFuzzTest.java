package dev.touchstone.claims.quantity;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any sentence: quantities in order, none over another, none outside the text. */
class QuantityFuzzTest {

  private static final QuantityParser PARSER = new QuantityParser();

  @FuzzTest
  void areInOrder(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    int end = 0;
    for (QuantityMention mention : PARSER.find(text)) {
      if (mention.span().start() < end || mention.span().end() > text.length()) {
        throw new AssertionError("out of place: " + mention);
      }
      end = mention.span().end();
    }
  }
}
