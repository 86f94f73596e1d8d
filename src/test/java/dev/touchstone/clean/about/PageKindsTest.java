package dev.touchstone.clean.about;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.clean.Cleaner;
import dev.touchstone.clean.Metadata;
import dev.touchstone.ingest.PageReader;
import dev.touchstone.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One small page of each kind, from a leaflet to a shop: what it says of its title, writers, days and reviewers. */
class PageKindsTest {

  private static final Path PAGES = Path.of("src/test/resources/metadata/pages");

  static List<String> lines() throws IOException {
    return Files.readAllLines(PAGES.resolve("expected.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void pageOfAKindSaysThisOfItself(String expected) throws IOException {
    String name = expected.substring(0, expected.indexOf('\t'));
    byte[] bytes = Files.readAllBytes(PAGES.resolve(name + ".html"));
    Page page = Objects.requireNonNull(
        new PageReader().read(name, name + ".html", bytes).page());
    Metadata said = new Cleaner().clean(page).metadata();
    String actual = String.join(
        "\t",
        name,
        Objects.requireNonNullElse(said.title(), "-"),
        joined(said.authors()),
        Objects.requireNonNullElse(said.published(), "-"),
        Objects.requireNonNullElse(said.modified(), "-"),
        joined(said.declared().reviewers()));
    assertEquals(expected, actual);
  }

  private static String joined(List<String> names) {
    return names.isEmpty() ? "-" : String.join(", ", names);
  }
}
