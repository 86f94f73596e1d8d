package dev.touchstone.clean;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.touchstone.page.Format;

/** Any characters at all, read as Markdown or as plain text. */
class MarkdownFuzzTest {

  @FuzzTest
  void isCleaned(FuzzedDataProvider data) {
    Format format = data.consumeBoolean() ? Format.MARKDOWN : Format.TEXT;
    Pages.clean(format, data.consumeRemainingAsString());
  }
}
