package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
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
        "date":"2024-02-01","reviewer":null,"credentials":[],"language":"en","site":null,\
        "canonical":null,"kind":null,"types":[],\
        "removed":[{"reason":"order","rule":"order","score":0.333,"quote":"Buy\\nnow","start":0,"end":1}]}
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

  @Test
  void bundledPageHasTheFieldsThatTheHelpNames() throws IOException {
    byte[] html = Files.readAllBytes(Path.of("seeds/naltrexone-shop.html"));
    Path zipped = folder.resolve("0001.html.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      out.write(html);
    }

    Cli clean = Cli.real("clean", "-q", zipped);

    assertEquals(0, clean.code(), clean.err());
    JsonNode page = new ObjectMapper().readTree(clean.out());
    List<String> said = List.of(
        "title",
        "author",
        "date",
        "reviewer",
        "credentials",
        "language",
        "site",
        "canonical",
        "kind",
        "types");
    List<String> fields = new ArrayList<>(List.of("id", "text"));
    fields.addAll(said);
    fields.add("removed");
    assertEquals(fields, names(page));
    assertEquals("0001", page.path("id").asText());
    String source = new String(html, StandardCharsets.UTF_8);
    Set<String> reasons = new TreeSet<>();
    for (JsonNode removal : page.path("removed")) {
      assertEquals(List.of("reason", "rule", "score", "quote", "start", "end"), names(removal));
      int start = removal.path("start").asInt();
      int end = removal.path("end").asInt();
      assertTrue(0 <= start && start < end && end <= source.length(), removal.toString());
      reasons.add(removal.path("reason").asText());
    }
    assertTrue(reasons.contains("navigation"), reasons.toString());
    assertFalse(page.path("text").asText().contains("$"), "prices are left in the text");
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
