package dev.touchstone.clean;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.touchstone.page.Format;

/** Any characters at all, read as HTML. */
class HtmlFuzzTest {

  @FuzzTest
  void isCleaned(FuzzedDataProvider data) {
    Pages.clean(Format.HTML, data.consumeRemainingAsString());
  }
}
