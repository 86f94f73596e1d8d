package dev.touchstone.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.clean.Cleaner;
import dev.touchstone.ingest.PageReader;
import dev.touchstone.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A folder is a case: a page, and the claims that a careful reader finds on it. Run with {@code
 * -Dgolden.update=true} to write what is found now, then read the diff before committing it.
 */
class PageClaimsTest {

  private static final Path PAGES = Path.of("src/test/resources/claims");

  private final ClaimExtractor extractor = new ClaimExtractor();

  static List<String> pages() throws IOException {
    try (Stream<Path> folders = Files.list(PAGES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void pageYieldsItsClaims(String name) throws IOException {
    Path expected = PAGES.resolve(name).resolve("expected.txt");

    List<String> actual = claims(PAGES.resolve(name));

    if (Boolean.getBoolean("golden.update")) {
      Files.write(expected, actual);
    }
    assertEquals(String.join("\n", Files.readAllLines(expected)), String.join("\n", actual));
  }

  private List<String> claims(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Path source = files
          .filter(file -> file.getFileName().toString().startsWith("source."))
          .findFirst()
          .orElseThrow();
      Page page = Objects.requireNonNull(new PageReader()
          .read("page", source.toString(), Files.readAllBytes(source))
          .page());
      return extractor.extract(new Cleaner().clean(page)).stream()
          .map(PageClaimsTest::line)
          .toList();
    }
  }

  private static String line(Claim claim) {
    return ClaimLine.of(claim) + " « " + claim.evidence().quote() + " »";
  }
}
