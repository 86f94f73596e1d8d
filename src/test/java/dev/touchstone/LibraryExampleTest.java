package dev.touchstone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program in docs/library.md is the one that is compiled here, and it finds the contradiction. */
class LibraryExampleTest {

  @Test
  void theExampleFindsTheContradiction() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();

    LibraryExample.print(new PrintStream(said, true, StandardCharsets.UTF_8));

    List<String> lines = said.toString(StandardCharsets.UTF_8).lines().toList();
    assertTrue(lines.get(0).startsWith("CONFLICT: "), lines.toString());
    assertEquals(3, lines.size(), lines.toString());
  }

  @Test
  void theDocumentShowsTheExampleAsItIs() throws IOException {
    String example = Files.readString(Path.of("src/test/java/dev/touchstone/LibraryExample.java"));
    String document = Files.readString(Path.of("docs/library.md"));

    assertTrue(
        document.contains("```java\n" + example + "```\n"), "copy LibraryExample.java there");
  }
}
