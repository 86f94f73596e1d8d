package dev.touchstone.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.ingest.PageReader;
import dev.touchstone.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A folder is a case: a page, the text that stays of it, and what goes with which reason. */
class PagesTest {

  private static final Path PAGES = Path.of("src/test/resources/pages");

  static List<Path> pages() throws IOException {
    try (Stream<Path> folders = Files.list(PAGES)) {
      return folders.filter(PagesTest::isCleaningCase).sorted().toList();
    }
  }

  private static boolean isCleaningCase(Path folder) {
    return Files.exists(folder.resolve("expected.txt"))
        || (Boolean.getBoolean("golden.update") && Files.isDirectory(folder));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void pageKeepsItsContentAndLosesTheRest(Path folder) throws IOException {
    CleanPage clean = new Cleaner().clean(page(folder));
    List<String> text = clean.text().lines().toList();
    List<String> removed = clean.removed().stream()
        .map(r -> r.reason().code() + "\t" + r.rule() + "\t" + r.quote())
        .toList();
    if (Boolean.getBoolean("golden.update")) {
      Files.write(folder.resolve("expected.txt"), text); // then read the diff before committing it
      Files.write(folder.resolve("expected-removed.tsv"), removed);
    }
    assertEquals(Files.readAllLines(folder.resolve("expected.txt")), text);
    assertEquals(Files.readAllLines(folder.resolve("expected-removed.tsv")), removed);
  }

  private static Page page(Path folder) throws IOException {
    for (String ending : List.of("html", "txt", "md")) {
      Path file = folder.resolve("source." + ending);
      if (Files.exists(file)) {
        Page page = new PageReader()
            .read("source", file.toString(), Files.readAllBytes(file))
            .page();
        if (page != null) {
          return page;
        }
      }
    }
    throw new AssertionError("no readable source in " + folder);
  }
}
