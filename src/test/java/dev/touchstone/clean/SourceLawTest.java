package dev.touchstone.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.ingest.PageReader;
import dev.touchstone.page.Page;
import dev.touchstone.page.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kept block reads in the source as it reads in the cleaned text. */
class SourceLawTest {

  private static final Cleaner CLEANER = new Cleaner();

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "src/test/resources/pages",
        "../shared/seeds",
        "../shared/dev/pages",
        "../shared/bench/clean/html"
      })
  void everyKeptBlockReadsTheSameInTheSource(String folder) throws IOException {
    assumeTrue(Files.isDirectory(Path.of(folder)), folder + " is not here, skipped");
    int blocks = 0;
    List<String> broken = new ArrayList<>();
    for (Path file : pages(Path.of(folder))) {
      Page page = new PageReader()
          .read(file.toString(), file.toString(), Files.readAllBytes(file))
          .page();
      if (page != null) {
        CleanPage clean = CLEANER.clean(page);
        assertEquals(clean.text().length(), clean.toSource().length(), file.toString());
        blocks += clean.blocks().size();
        broken.addAll(broken(clean));
      }
    }
    assertTrue(blocks > 0, "no blocks in " + folder);
    // Scripts and hidden parts inside a paragraph stand in the source between its words.
    long allowed = folder.contains("bench") ? blocks / 100 : 0;
    assertTrue(
        broken.size() <= allowed, () -> broken.size() + " broken: " + String.join("\n", broken));
  }

  /** Few of the many pages, the rest by hand. */
  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files
          .filter(Files::isRegularFile)
          .filter(SourceLawTest::isPage)
          .sorted()
          .toList();
      int step = all.size() > 100 ? 12 : 1;
      return Stream.iterate(0, i -> i < all.size(), i -> i + step).map(all::get).toList();
    }
  }

  private static boolean isPage(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith("expected");
  }

  private static List<String> broken(CleanPage clean) {
    List<String> broken = new ArrayList<>();
    for (Block block : clean.blocks()) {
      String words = block.span().in(clean.text());
      Span origin = clean.toSource().toOrigin(block.span());
      String source = origin.in(clean.page().source());
      boolean comparable = words.indexOf('<') < 0;
      if (comparable && !Bare.of(source).equals(Bare.of(words))) {
        broken.add(clean.page().id() + ": \"" + words + "\" stands as \"" + source + "\"");
      }
    }
    return broken;
  }
}
