package dev.touchstone.rules;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;

/** Any text as a file of rules: read, or refused with a message of ours. */
class RulePackFuzzTest {

  private static final String CONTENTS = "files: [rules.yaml]\n";

  @FuzzTest
  void isReadOrRefused(FuzzedDataProvider data) {
    Map<String, String> files =
        Map.of(PackFolder.CONTENTS, CONTENTS, "rules.yaml", data.consumeRemainingAsString());
    try {
      new PackReader().with(new PackFolder("fuzz", files)).pack();
    } catch (RulePackException e) {
      // says file, place and remedy
    }
  }
}
