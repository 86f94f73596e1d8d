package dev.touchstone.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.touchstone.clean.Bare;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.clean.Cleaner;
import dev.touchstone.ingest.PageReader;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every claim can be looked up: in the cleaned text to the character, in the page's source too. */
class ClaimPlacesTest {

  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void quotesStandWhereTheClaimsSay(Path file) throws IOException {
    CleanPage page = clean(file);
    List<Claim> claims = EXTRACTOR.extract(page);

    List<String> lost = new ArrayList<>();
    for (Claim claim : claims) {
      Evidence evidence = claim.evidence();
      String text = evidence.inText().in(page.text());
      String source = evidence.inSource().in(page.page().source());
      if (!text.equals(evidence.quote()) || !Bare.of(source).equals(Bare.of(evidence.quote()))) {
        lost.add("%s %s: quote \"%s\", text \"%s\", source \"%s\""
            .formatted(claim.rule(), claim.id(), evidence.quote(), text, source));
      }
    }
    assertEquals("", String.join("\n", lost));
    assertFalse(claims.isEmpty(), "a page without a claim proves nothing");
  }

  private static CleanPage clean(Path file) throws IOException {
    Page page = new PageReader()
        .read(file.getFileName().toString(), file.toString(), Files.readAllBytes(file))
        .page();
    return new Cleaner().clean(Objects.requireNonNull(page, file.toString()));
  }
}
