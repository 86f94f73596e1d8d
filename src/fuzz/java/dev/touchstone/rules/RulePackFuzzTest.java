package dev.touchstone.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;

/** Any text as a file of rules: read, or refused with a message of ours. */
class RulePackFuzzTest {

  private static final String CONTENTS = "files: [rules.yaml]\n";

  @FuzzTest
  void isReadOrRefused(byte[] bytes) {
    Map<String, String> files =
        Map.of(PackFolder.CONTENTS, CONTENTS, "rules.yaml", new String(bytes, UTF_8));
    try {
      new PackReader().with(new PackFolder("fuzz", files)).pack();
    } catch (RulePackException e) {
      // says file, place and remedy
    }
  }
}
