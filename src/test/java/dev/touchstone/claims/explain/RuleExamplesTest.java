package dev.touchstone.claims.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.rules.Knowledge;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleExamplesTest {

  @Test
  void everyRuleReadsItsOwnExamples() {
    List<String> failures = new RuleExamples(Knowledge.bundled()).failures();

    assertEquals("", String.join("\n", failures));
  }
}
