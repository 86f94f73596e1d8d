package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  @TempDir
  private Path folder;

  private Path page() throws IOException {
    return Files.writeString(
        folder.resolve("page.html"),
        "<title>Naltrexone</title><h1>Naltrexone</h1><p>Naltrexone is old.</p>"
            + "<p>The half-life of naltrexone is 4 hours.</p><p>It is a white powder.</p>");
  }

  private String runAndTakeId() throws IOException {
    assertEquals(
        0,
        Cli.real("run", page(), "--out", out(), "--reports", folder.resolve("r"), "-q")
            .code());
    return Files.readAllLines(out().resolve("claims.csv")).get(1).split(",", -1)[0];
  }

  private Path out() {
    return folder.resolve("out");
  }

  @Test
  void claimIsExplainedWordByWord() throws IOException {
    String id = runAndTakeId();

    Cli explain = Cli.real("explain", id, "--out", out());

    assertEquals("", explain.err());
    assertEquals(0, explain.code());
    List<String> lines = explain.out().lines().toList();
    for (String line : List.of(
        "  subject     naltrexone",
        "  value       4 h",
        "  quote       \"half-life of naltrexone is 4 hours\"",
        "  before      Naltrexone is old.",
        "  here        The [half-life of naltrexone is 4 hours].",
        "  after       It is a white powder.",
        "  4                 time 4 h, from \"4 hours\"; bare-schedule = schedule:4, from \"4\"",
        "  file        packs/pharmacology/kinetics.yaml")) {
      assertTrue(lines.contains(line), () -> line + "\nis missing in\n" + explain.out());
    }
  }

  @Test
  void changedPageIsRefused() throws IOException {
    String id = runAndTakeId();
    Files.writeString(folder.resolve("page.html"), "<p>Naltrexone is older.</p>");

    Cli explain = Cli.real("explain", id, "--out", out());

    assertEquals(2, explain.code());
    assertEquals(
        folder.resolve("page.html") + ": is not the page that the run read; start the run again\n",
        explain.err());
  }

  @Test
  void unknownClaimIsRefused() throws IOException {
    runAndTakeId();

    Cli explain = Cli.real("explain", "abc", "--out", out());

    assertEquals(2, explain.code());
    assertEquals(
        out().resolve("claims.jsonl")
            + ": has no claim abc; take an id from its first column, \"id\"\n",
        explain.err());
  }

  @Test
  void foldersWithoutARunAreRefused() {
    Cli explain = Cli.real("explain", "abc", "--out", folder.resolve("none"));

    assertEquals(2, explain.code());
    assertEquals(
        folder.resolve("none").resolve("claims.jsonl")
            + ": is not there; --out names the folder with the data sets of a run\n",
        explain.err());
  }

  @Test
  void sentenceIsExplained() {
    Cli explain = Cli.real("explain", "--text", "Half-life | 24 hours");

    assertEquals(0, explain.code());
    assertTrue(explain.out().endsWith("1 claim\n"), explain.out());
  }

  @Test
  void neitherClaimNorSentenceIsAUsageError() {
    assertEquals(2, Cli.real("explain").code());
    assertEquals(2, Cli.real("explain", "abc", "--text", "x").code());
  }
}
