package dev.touchstone.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The findings that the seed pages must give, and none beside them; the scorer's rules. */
class GoldFindingsTest {

  private static final Map<Verdict, String> KINDS = Map.of(
      Verdict.CONFLICT, "conflict",
      Verdict.AGREE, "agreement",
      Verdict.COMPATIBLE, "agreement",
      Verdict.DERIVED, "agreement",
      Verdict.SCOPE, "scope");

  @BeforeAll
  static void goldIsThere() {
    assumeTrue(Files.isDirectory(GoldClaims.FOLDER), "../shared/gold is not on this machine");
  }

  @Test
  void seedPagesGiveTheirFindingsAndNoFalseAlarm() throws IOException {
    List<Finding> findings = TestClaims.COMPARER.all(GoldClaims.read("seeds.claims.jsonl"));
    List<String> missed = new ArrayList<>();
    Set<Finding> excused = new HashSet<>();
    for (String line : Files.readAllLines(GoldClaims.FOLDER.resolve("seeds.findings.jsonl"))) {
      JsonNode gold = new ObjectMapper().readTree(line);
      List<Finding> near =
          findings.stream().filter(finding -> fits(gold, finding)).toList();
      String expect = gold.get("expect").asText();
      if (expect.equals("conflict") || expect.equals("difference")) {
        excused.addAll(near);
      }
      boolean as = expect.equals("no_conflict")
          ? near.stream().noneMatch(finding -> finding.verdict() == Verdict.CONFLICT)
          : near.stream().anyMatch(f -> covers(gold, f) && kind(f).equals(expect));
      if (!as) {
        missed.add(line);
      }
    }

    assertEquals(List.of(), missed);
    assertEquals(
        List.of(),
        findings.stream()
            .filter(f -> f.verdict() == Verdict.CONFLICT && !excused.contains(f))
            .map(Finding::reason)
            .toList());
  }

  @Test
  void pagesOfThreeWikisGiveNoFalseAlarm() throws IOException {
    assertEquals(
        List.of(),
        TestClaims.COMPARER.all(GoldClaims.read("dev.claims.jsonl")).stream()
            .filter(finding -> finding.verdict() == Verdict.CONFLICT)
            .map(Finding::reason)
            .toList());
  }

  private static String kind(Finding finding) {
    return KINDS.getOrDefault(finding.verdict(), "difference");
  }

  private static boolean covers(JsonNode gold, Finding finding) {
    List<String> sources = new ArrayList<>();
    gold.get("sources").forEach(source -> sources.add(source.asText()));
    return finding.sources().containsAll(sources)
        && (!gold.has("within_page")
            || gold.get("within_page").asBoolean() == finding.withinPage());
  }

  private static boolean fits(JsonNode gold, Finding finding) {
    return gold.get("subject").asText().equals(finding.subject())
        && gold.get("attribute").asText().equals(finding.attribute())
        && gold.get("qualifiers").properties().stream()
            .allMatch(q -> !finding.scope().containsKey(q.getKey())
                || plain(finding.scope().getOrDefault(q.getKey(), ""))
                    .equals(plain(q.getValue().asText())));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
