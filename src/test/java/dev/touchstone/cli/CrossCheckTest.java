package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages of many styles that say the same in other words, units and scopes, and contradict each other
 * only where {@code crosscheck/planted.tsv} says so.
 */
class CrossCheckTest {

  private static final Path FOLDER = Path.of("src/test/resources/crosscheck");
  private static final Set<String> ALARMS =
      Set.of("conflict", "suspect_unit", "suspect_extraction");

  @TempDir
  private Path folder;

  @Test
  void plantedContradictionsAreReportedAndNothingElse() throws IOException {
    Path out = folder.resolve("out");
    Cli run = Cli.real(
        "run", FOLDER.resolve("pages"), "--out", out, "--reports", folder.resolve("reports"));
    assertEquals(0, run.code(), run.err());
    List<String[]> planted = planted();
    Set<String> missed = new TreeSet<>();
    planted.stream()
        .filter(line -> line[3].equals("found"))
        .forEach(line -> missed.add(String.join(" ", line[0], line[1], line[2])));
    List<String> falseAlarms = new ArrayList<>();
    for (String line : Files.readAllLines(out.resolve("findings.jsonl"))) {
      JsonNode finding = new ObjectMapper().readTree(line);
      if (ALARMS.contains(finding.get("verdict").asText())) {
        List<String[]> causes =
            planted.stream().filter(cause -> fits(cause, finding)).toList();
        causes.forEach(cause -> missed.remove(String.join(" ", cause[0], cause[1], cause[2])));
        if (causes.isEmpty()) {
          falseAlarms.add(finding.get("reason").asText());
        }
      }
    }

    assertEquals(Set.of(), missed, "planted, and not reported");
    assertEquals(List.of(), falseAlarms, "reported, and not planted");
  }

  private static List<String[]> planted() throws IOException {
    return Files.readAllLines(FOLDER.resolve("planted.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static boolean fits(String[] planted, JsonNode finding) {
    Set<String> pages = new TreeSet<>();
    finding.get("sources").forEach(page -> pages.add(page.asText()));
    return finding.get("subject").asText().equals(planted[0])
        && finding.get("attribute").asText().equals(planted[1])
        && pages.contains(planted[2]);
  }
}
