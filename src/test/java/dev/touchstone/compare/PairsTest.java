package dev.touchstone.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is found of two pages that say one thing each: every way in which two values of an attribute can
 * stand to one another, with the reason in the words that an editor reads. Run with {@code
 * -Dgolden.update=true} to write what is found now, then read the diff before committing it.
 */
class PairsTest {

  private static final Path PAIRS = Path.of("src/test/resources/compare/pairs.txt");

  @Test
  void pairsAreFoundToStandAsWritten() throws IOException {
    List<String> written = Files.readAllLines(PAIRS);
    List<String> found = found(written);

    if (Boolean.getBoolean("golden.update")) {
      Files.write(PAIRS, found);
    }
    assertEquals(String.join("\n", written), String.join("\n", found));
  }

  /** The same lines, with what is found now below each pair. */
  private static List<String> found(List<String> written) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      String line = written.get(i);
      if (line.startsWith("#") || line.isBlank() || isClaim(line)) {
        lines.add(line);
      }
      if (line.startsWith("b | ")) {
        List<Finding> findings = TestClaims.findings(written.get(i - 1), line);
        findings.forEach(finding -> lines.addAll(words(finding)));
        if (findings.isEmpty()) {
          lines.add("  -");
        }
      }
    }
    return lines;
  }

  private static boolean isClaim(String line) {
    return line.startsWith("a | ") || line.startsWith("b | ");
  }

  private static List<String> words(Finding finding) {
    return List.of(
        "  %s, %s, %s, %s"
            .formatted(
                finding.verdict().code(),
                finding.relation().code(),
                finding.severity().code(),
                finding.comparability().code()),
        "  " + finding.reason());
  }
}
