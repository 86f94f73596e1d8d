package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A domain that no Java knows: the pack in {@code packs/supplements}, from its files to findings. */
class SupplementsPackTest {

  private static final Path PACK = Path.of("packs/supplements");
  private static final List<String> ATTRIBUTES =
      List.of("recommended_intake", "upper_limit", "claimed_effect");

  @TempDir
  private Path folder;

  @Test
  void itsRulesReadTheirExamples() {
    Cli rules = Cli.real("rules", "--test", "--pack", PACK);

    assertEquals("", rules.err());
    assertEquals(0, rules.code());
  }

  @Test
  void itsSamplePagesGiveWhatACarefulReaderFinds() throws IOException {
    Cli run = Cli.real(
        "run",
        PACK.resolve("sample"),
        "-q",
        "--pack",
        PACK,
        "--out",
        folder,
        "--reports",
        folder.resolve("r"));

    assertEquals("", run.err());
    Path expected = PACK.resolve("sample/expected.tsv");
    List<String> found = new ArrayList<>();
    for (CSVRecord claim : rows("claims.csv")) {
      found.add(String.join(
          "\t",
          "claim",
          claim.get("source"),
          claim.get("subject"),
          claim.get("attribute"),
          claim.get("polarity"),
          value(claim),
          claim.get("population"),
          claim.get("quote")));
    }
    for (CSVRecord finding : rows("findings.csv")) {
      found.add(String.join(
          "\t",
          "finding",
          finding.get("verdict"),
          finding.get("severity"),
          finding.get("subject"),
          finding.get("attribute"),
          finding.get("values")));
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.write(expected, found); // then read the diff before committing it
    }
    assertEquals(String.join("\n", Files.readAllLines(expected)), String.join("\n", found));
  }

  @Test
  void withoutThePackNothingOfItIsKnown() throws IOException {
    Cli.real(
        "run", PACK.resolve("sample"), "-q", "--out", folder, "--reports", folder.resolve("r"));

    assertFalse(Files.readString(folder.resolve("claims.csv")).contains("supplement."));
  }

  private static String value(CSVRecord claim) {
    return claim.get("unit").isEmpty()
        ? claim.get("text")
        : claim.get("low") + " " + claim.get("unit");
  }

  private List<CSVRecord> rows(String file) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(Files.newBufferedReader(folder.resolve(file)), format)) {
      return parser.getRecords().stream()
          .filter(row -> ATTRIBUTES.contains(row.get("attribute")))
          .toList();
    }
  }
}
