package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say about options, settings, columns and codes is what the program says. */
class ReferencePagesTest {

  private static final Path FOLDER = Path.of("docs", "reference");

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"cli.md", "config.md", "schemas.md", "codes.md"})
  void pageIsUpToDate(String name) throws IOException {
    String expected = Objects.requireNonNull(ReferencePages.all().get(name));
    Path committed = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(committed, expected);
    }
    assertEquals(
        expected,
        Files.readString(committed),
        "run `mvn -q -Dquick test -Dtest=ReferencePagesTest -Dgolden.update=true`, and commit it");
  }

  @Test
  void everyCommandHasAManPage() throws IOException {
    ManPages.write(folder);

    Set<String> expected = ManPages.program().getSubcommands().keySet().stream()
        .map(name -> "touchstone-" + name + ".adoc")
        .collect(Collectors.toCollection(TreeSet::new));
    expected.add("touchstone.adoc");
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          expected,
          files
              .map(file -> file.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    String run = Files.readString(folder.resolve("touchstone-run.adoc"));
    assertEquals(1, run.split("Exit with 1 if pages disagree", -1).length - 1, run);
  }
}
