package dev.touchstone.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.claims.explain.ExamplePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The ways in which pages word one kind of claim, one file a kind: a page's subject after {@code #}, then
 * passages as {@link ExamplePage} writes them, each with the claims below it that all rules together
 * find. Run with {@code -Dgolden.update=true} to write what is found now, then read the diff.
 */
class PhrasingsTest {

  private static final Path FILES = Path.of("src/test/resources/phrasings");
  private static final String CLAIM = "    ";

  private final ClaimExtractor extractor = new ClaimExtractor();

  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void passagesYieldTheirClaims(String name) throws IOException {
    List<String> expected = Files.readAllLines(FILES.resolve(name));

    List<String> actual = read(expected);

    if (Boolean.getBoolean("golden.update")) {
      Files.write(FILES.resolve(name), actual);
    } else {
      assertEquals(String.join("\n", expected), String.join("\n", actual));
    }
  }

  /** The file's passages with the claims that are found in them now. */
  private List<String> read(List<String> lines) {
    List<String> read = new ArrayList<>();
    String title = "";
    for (String line : lines) {
      if (line.startsWith(CLAIM)) {
        continue;
      }
      read.add(line);
      if (line.startsWith("# ")) {
        title = line.substring(2);
      } else if (!line.isBlank()) {
        extractor.extract(ExamplePage.of(line, title)).stream()
            .map(claim -> CLAIM + ClaimLine.of(claim))
            .sorted()
            .forEach(read::add);
      }
    }
    return read;
  }
}
