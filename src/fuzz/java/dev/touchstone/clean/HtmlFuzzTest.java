package dev.touchstone.clean;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.touchstone.page.Format;

/** Any characters at all, read as HTML. */
class HtmlFuzzTest {

  @FuzzTest
  void isCleaned(byte[] bytes) {
    Pages.clean(Format.HTML, new String(bytes, UTF_8));
  }
}
