package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanCommandTest {

  @TempDir
  private Path folder;

  @Test
  void pageIsAnObjectOnStandardOutput() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Title\nµ");
    Files.writeString(folder.resolve("b.txt"), "");

    Cli clean = Cli.sample("clean", folder);

    assertEquals(3, clean.code());
    assertEquals("""
        {"id":"a","text":"Title\\nµ","title":"Title","author":"A. Writer; B. Editor",\
        "date":"2024-02-01","removed":[{"reason":"order","quote":"Buy\\nnow","start":0,"end":1}]}
        {"id":"b","error":"is empty"}
        """, clean.out());
    assertLinesMatch(
        List.of(
            folder.resolve("b.txt") + ": is empty",
            "1 page read, 1 failed \\(see above\\), \\d+\\.\\d s"),
        clean.err().lines().toList());
  }

  @Test
  void quietLeavesTheDataAlone() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Title");

    Cli clean = Cli.sample("clean", "-q", folder);

    assertEquals(0, clean.code());
    assertEquals("", clean.err());
    assertEquals(1, clean.out().lines().count());
  }
}
