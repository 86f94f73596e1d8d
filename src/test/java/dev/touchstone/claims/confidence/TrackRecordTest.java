package dev.touchstone.claims.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The record counts claims on held-out pages by rule; their text is read by nobody. Run with {@code
 * -Dtrack.write=true} to count anew.
 */
class TrackRecordTest {

  private static final Path FILE =
      Path.of("src/main/resources/packs/pharmacology/track-record.tsv");
  private static final List<String> COUNTED = List.of("short-typed2", "short-lists2");
  private static final String CHECKED = "held9";

  @Test
  void claimsAreAboutAsOftenRightOnOtherPagesAsTheirConfidenceSays(TestReporter reporter)
      throws IOException {
    if (Boolean.getBoolean("track.write")) {
      Files.write(FILE, counted());
    }
    TrackRecord record = TrackRecord.of(Files.readAllLines(FILE));
    Labels labels = Labels.of(CHECKED);
    List<Claim> claims = labels.claims();
    double expected =
        claims.stream().mapToDouble(claim -> record.share(claim)).average().orElseThrow();
    List<Claim> byShare = claims.stream()
        .sorted((a, b) -> Double.compare(record.share(a), record.share(b)))
        .toList();
    double all = right(labels, claims);
    double unlikely = right(labels, byShare.subList(0, claims.size() / 4));
    double likely = right(labels, byShare.subList(3 * claims.size() / 4, claims.size()));

    reporter.publishEntry(
        "%s claims: expected %.3f, right %.3f; least likely quarter %.3f, likeliest %.3f"
            .formatted(claims.size(), expected, all, unlikely, likely));
    assertEquals(all, expected, 0.08);
    assertTrue(likely > unlikely + 0.05, likely + " against " + unlikely);
  }

  private static double right(Labels labels, List<Claim> claims) {
    return (double) claims.stream().filter(labels::isRight).count() / claims.size();
  }

  private static List<String> counted() throws IOException {
    Map<String, int[]> cells = new TreeMap<>();
    for (String set : COUNTED) {
      Labels labels = Labels.of(set);
      for (Claim claim : labels.claims()) {
        String cell = String.join(
            "\t",
            claim.attribute(),
            claim.rule(),
            Naming.of(claim).name().toLowerCase(Locale.ROOT));
        cells.computeIfAbsent(cell, key -> new int[2])[labels.isRight(claim) ? 0 : 1]++;
      }
    }
    List<String> lines = new ArrayList<>(List.of(
        "# How often rules were right on pages that their authors had not seen: attribute, rule, where the drug is named, right, wrong.",
        "# Counted by TrackRecordTest (-Dtrack.write=true) on the labelled sets "
            + String.join(", ", COUNTED) + "; not edited by hand."));
    cells.forEach((cell, count) -> lines.add(cell + "\t" + count[0] + "\t" + count[1]));
    return lines;
  }

  private static Claim claim(String attribute, String rule, String sentence, String section) {
    Span span = new Span(0, 1);
    return new Claim(
        "id",
        "page",
        "testazine",
        attribute,
        new Value.Code("c"),
        Polarity.AFFIRMED,
        Map.of(),
        new Evidence("c", span, span),
        rule,
        section,
        sentence);
  }

  @Test
  void ruleThatWasOftenWrongMakesDoubtfulClaims() {
    TrackRecord record = TrackRecord.of(List.of(
        "# a comment",
        "dose\tgood\tsentence\t95\t5",
        "dose\tbad\tsentence\t20\t30",
        "dose\tgood\telsewhere\t30\t20"));

    double good = record.share(claim("dose", "good", "Testazine 5 mg", ""));
    double bad = record.share(claim("dose", "bad", "Testazine 5 mg", ""));
    double far = record.share(claim("dose", "good", "take 5 mg", ""));
    double fresh = record.share(claim("dose", "unheard", "Testazine 5 mg", ""));

    assertTrue(good > fresh && fresh > bad, good + " " + fresh + " " + bad);
    assertTrue(good > far, good + " " + far);
    assertEquals(
        List.of(
            "rule bad was right in 20 of 50 on labelled pages that its authors had not seen",
            "all rules for dose were right in 145 of 200",
            "the drug is named in the same sentence or row, where claims were right in 115 of 150"),
        record.grounds(claim("dose", "bad", "Testazine 5 mg", "")));
  }

  @Test
  void lineThatIsNoRowIsNamed() {
    IllegalArgumentException thrown = assertThrows(
        IllegalArgumentException.class,
        () -> TrackRecord.of(List.of("# head", "dose\tgood\tsentence\tmany\t5")));

    assertEquals("track record, line 2: dose\tgood\tsentence\tmany\t5", thrown.getMessage());
  }
}
