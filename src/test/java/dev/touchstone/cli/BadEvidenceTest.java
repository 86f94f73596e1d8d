package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages from which nothing can be concluded, through a whole run: it says so, or says nothing. */
class BadEvidenceTest {

  /** Enough words of their own to be known again; the figures are not among them. */
  private static final String STORY = """
      People who wait at night for their legs to settle know how long an hour is. The clinic in the old
      harbour keeps a list of those who sleep badly, and every spring it asks them to write down when
      they got up, how often they walked the corridor, and whether tea or a cold bath was of any help.
      Most of them answer on the back of the form, in pencil, with a drawing of the moon. The nurse who
      reads them has worked there since the ferry stopped and remembers each hand.
      """;

  @TempDir
  private static Path folder;

  private static final List<JsonNode> FINDINGS = new ArrayList<>();

  @BeforeAll
  static void vet() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    for (int copy = 0; copy < 4; copy++) {
      page(in, "copied" + copy, STORY + "The elimination half-life of ropinirole is 6 hours.");
    }
    page(in, "alone", "The elimination half-life of ropinirole is 16 hours.");
    page(in, "tied0", "The elimination half-life of zolpidem is 2 hours.");
    page(in, "tied1", "Zolpidem has an elimination half-life of 2 hours.");
    page(in, "tied2", "The elimination half-life of zolpidem is 9 hours.");
    page(in, "tied3", "Zolpidem has an elimination half-life of 9 hours.");
    page(in, "hours", "The elimination half-life of donepezil is 70 hours.");
    page(in, "minutes", "Donepezil has an elimination half-life of 4200 minutes.");
    page(in, "nan", "The elimination half-life of memantine is NaN hours.");
    page(in, "empty", "The elimination half-life of memantine is  hours.");
    page(in, "number", "The elimination half-life of memantine is 60 hours.");
    Cli run = Cli.real(
        "run", "-q", in, "--out", folder.resolve("out"), "--reports", folder.resolve("reports"));
    assertEquals(0, run.code(), run.err());
    for (String line : Files.readAllLines(folder.resolve("out/findings.jsonl"))) {
      FINDINGS.add(new ObjectMapper().readTree(line));
    }
  }

  private static void page(Path in, String name, String words) throws IOException {
    Files.writeString(in.resolve(name + ".html"), "<h1>" + name + "</h1><p>" + words + "</p>");
  }

  /** Each finding about the drug as {@code verdict [pages] recommended}. */
  private static List<String> about(String drug) {
    return FINDINGS.stream()
        .filter(finding -> finding.get("subject").asText().equals(drug))
        .map(finding -> {
          TreeSet<String> pages = new TreeSet<>();
          finding.get("sources").forEach(page -> pages.add(page.asText()));
          return "%s %s %s"
              .formatted(finding.get("verdict").asText(), pages, finding.get("recommended"));
        })
        .sorted()
        .toList();
  }

  /** Four pages in the same words are one voice, and one voice does not outvote another. */
  @Test
  void pagesThatOnlyCopyDoNotOutvoteOneThatDoesNot() {
    assertEquals(
        List.of("conflict [alone, copied0, copied1, copied2, copied3] null"), about("ropinirole"));
  }

  @Test
  void pagesThatAreTiedLeaveItOpen() {
    assertEquals(List.of("conflict [tied0, tied1, tied2, tied3] null"), about("zolpidem"));
  }

  @Test
  void unitsThatMeetAgree() {
    assertEquals(List.of("agree [hours, minutes] null"), about("donepezil"));
  }

  @Test
  void valueThatIsNoneIsNoClaimAndContradictsNobody() throws IOException {
    assertEquals(List.of(), about("memantine"));
    assertEquals(
        1,
        Files.readAllLines(folder.resolve("out/claims.jsonl")).stream()
            .filter(claim -> claim.contains("\"subject\":\"memantine\""))
            .count());
  }
}
