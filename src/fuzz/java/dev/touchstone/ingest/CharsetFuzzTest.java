package dev.touchstone.ingest;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.touchstone.ingest.bytes.Decoding;

/** Any bytes, with any charset declared in front of them. */
class CharsetFuzzTest {

  @FuzzTest
  void isDecoded(FuzzedDataProvider data) {
    String header = data.consumeBoolean() ? data.consumeAsciiString(20) : null;
    Decoding.of(data.consumeRemainingAsBytes(), header);
  }
}
