package dev.touchstone.clean.sift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.clean.draft.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceVerdictTest {

  private static final CleaningPack PACK = CleaningPack.bundled();

  static List<String> cases() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/packs/cleaning/sentences.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void commerceGoesAndClaimsStay(String line) {
    String[] fields = line.split("\t", -1);

    Verdict verdict =
        new Judge(PACK).judge(Rule.Scope.SENTENCE, PACK.signals().in(Tokens.of(fields[1])));

    assertEquals(fields[0], verdict == null ? "keep" : verdict.reason().code());
  }
}
