package dev.touchstone.clean;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.touchstone.page.Format;

/** Any characters at all, read as Markdown and as plain text. */
class MarkdownFuzzTest {

  @FuzzTest
  void isCleaned(byte[] bytes) {
    String source = new String(bytes, UTF_8);
    Pages.clean(Format.MARKDOWN, source);
    Pages.clean(Format.TEXT, source);
  }
}
