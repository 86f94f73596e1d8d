package dev.touchstone.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchstone.review.desk.Desk;
import dev.touchstone.review.desk.Item;
import dev.touchstone.review.desk.Wish;
import dev.touchstone.review.evidence.Said;
import dev.touchstone.review.ledger.Answer;
import dev.touchstone.review.ledger.Ledger;
import dev.touchstone.review.store.StoreAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions on a real run, printed, published and taken into another ledger. */
class DecisionsCommandTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T23:30:00Z"), ZoneOffset.UTC);

  @TempDir
  private Path folder;

  private Path out;

  @BeforeEach
  void twoPagesThatContradictEachOther() throws IOException {
    Path pages = Files.createDirectories(folder.resolve("pages"));
    out = folder.resolve("out");
    Files.writeString(
        pages.resolve("one.txt"), "Lorazepam\n\nThe half-life of lorazepam is 12 hours.\n");
    Files.writeString(
        pages.resolve("two.txt"), "Lorazepam\n\nThe half-life of lorazepam is 55 hours.\n");
    Cli run = Cli.real("run", "-q", pages, "--out", out, "--reports", folder.resolve("reports"));
    assertEquals(0, run.code(), run.err());
  }

  private void decide(Answer answer, String choice) {
    try (Ledger ledger = Ledger.open(StoreAddress.of(null, out))) {
      Desk desk = new Desk(out, ledger, CLOCK);
      Item item = desk.state().docket().items().get(0);
      desk.decide(
          new Wish(item.key(), 0, answer, choice, "", "Label, section 12.3.", null), "A. Editor");
    }
  }

  private String shorter() throws IOException {
    try (Ledger ledger = Ledger.open(StoreAddress.of(null, out))) {
      Item item = new Desk(out, ledger, CLOCK).state().docket().items().get(0);
      return item.finding().sides().stream()
          .map(Said::by)
          .filter(said -> said.startsWith("12"))
          .findFirst()
          .orElseThrow();
    }
  }

  private List<JsonNode> reviews() throws IOException {
    Cli printed = Cli.real("decisions", "--reviews", "--out", out);
    assertEquals(0, printed.code(), printed.err());
    JsonNode graph = new ObjectMapper().readTree(printed.out()).get("@graph");
    return graph.findParents("claimReviewed");
  }

  @Test
  void acceptedSideIsRatedBestAndTheOtherWorst() throws IOException {
    decide(Answer.ACCEPT_SIDE, shorter());

    List<JsonNode> reviews = reviews();

    assertEquals(2, reviews.size());
    for (JsonNode review : reviews) {
      boolean right = review.get("claimReviewed").asText().contains("12 hours");
      assertEquals(right ? 5 : 1, review.at("/reviewRating/ratingValue").asInt());
      assertEquals("A. Editor", review.at("/author/name").asText());
      assertEquals("2026-01-02", review.get("datePublished").asText());
      assertEquals("Label, section 12.3.", review.get("reviewBody").asText());
      assertTrue(review
          .at("/itemReviewed/appearance/url")
          .asText()
          .endsWith(right ? "/one.txt" : "/two.txt"));
    }
  }

  @Test
  void noSideIsRightWhereBothAreWrong() throws IOException {
    decide(Answer.BOTH_WRONG, "");

    assertEquals(
        List.of(1, 1),
        reviews().stream().map(r -> r.at("/reviewRating/ratingValue").asInt()).toList());
  }

  @Test
  void nothingIsReviewedThatIsNoConflictOrWaits() throws IOException {
    decide(Answer.NEEDS_SOURCE, "");

    assertEquals(List.of(), reviews());
  }

  @Test
  void decisionsGoIntoAnotherLedgerOnce() throws IOException {
    decide(Answer.ACCEPT_SIDE, shorter());
    String lines = Cli.real("decisions", "--out", out).out();
    Path file = Files.writeString(folder.resolve("decisions.jsonl"), lines);
    String other = "jdbc:sqlite:" + folder.resolve("other.db");

    assertEquals(
        "1 decision added\n",
        Cli.real("decisions", "--import", file, "--store", other).out());
    assertEquals(
        "0 decisions added\n",
        Cli.real("decisions", "--import", file, "--store", other).out());
    assertEquals(lines, Cli.real("decisions", "--store", other).out());
  }

  @Test
  void wrongCallsSayWhatToDo() {
    Cli none = Cli.real("decisions", "--out", folder.resolve("nowhere"));
    assertEquals(2, none.code());
    assertTrue(none.err().contains("touchstone run"), none.err());
    Cli missing = Cli.real("decisions", "--import", folder.resolve("no.jsonl"), "--out", out);
    assertEquals(2, missing.code());
    assertTrue(missing.err().contains("no such file"), missing.err());
    Cli both =
        Cli.real("decisions", "--reviews", "--import", folder.resolve("no.jsonl"), "--out", out);
    assertEquals(2, both.code());
    assertTrue(both.err().contains("--reviews"), both.err());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "{}",
        "null",
        "{\"about\":null}",
        "{\"about\":{}}",
        "{\"about\":{\"grounds\":[null]}}",
        "not JSON",
        "\u00e9"
      })
  void whatIsNoDecisionIsRefusedWithItsLine(String line) throws IOException {
    decide(Answer.ACCEPT_SIDE, shorter());
    String good = Cli.real("decisions", "--out", out).out();
    Path file =
        Files.write(folder.resolve("decisions.jsonl"), (good + line + "\n").getBytes(ISO_8859_1));

    Cli refused = Cli.real("decisions", "--import", file, "--out", out);

    assertEquals(2, refused.code(), refused.err());
    String expected = line.equals("\u00e9") ? ": is no UTF-8 text;" : ", line 2: is no decision (";
    assertTrue(refused.err().contains("decisions.jsonl" + expected), refused.err());
  }

  /** Every part of what a decision rests on has to be there: without it nobody could check it. */
  @Test
  void decisionWithoutAPartOfItsEvidenceIsRefused() throws IOException {
    decide(Answer.ACCEPT_SIDE, shorter());
    String good = Cli.real("decisions", "--out", out).out();
    ObjectMapper json = new ObjectMapper();
    List<String> parts = new ArrayList<>();
    json.readTree(good).get("about").fieldNames().forEachRemaining(parts::add);
    for (String part : parts) {
      ObjectNode line = (ObjectNode) json.readTree(good);
      ((ObjectNode) line.get("about")).remove(part);
      Path file = Files.writeString(folder.resolve("decisions.jsonl"), line + "\n");

      Cli refused = Cli.real("decisions", "--import", file, "--out", out);

      assertEquals(2, refused.code(), part + ": " + refused.err());
      assertTrue(refused.err().contains("line 1: is no decision ("), part + ": " + refused.err());
    }
    assertEquals(8, parts.size(), parts.toString());
  }

  @Test
  void auditCountsWhoWasOverruled() throws IOException {
    decide(Answer.ACCEPT_SIDE, shorter());

    Cli audit = Cli.real("audit", "--out", out);

    assertEquals(0, audit.code(), audit.err());
    assertTrue(audit.out().startsWith("kind\tname\tjudged\toverruled\n"), audit.out());
    assertTrue(audit.out().contains("\ttwo\t1\t1\n"), audit.out());
    assertTrue(audit.out().contains("\tone\t1\t0\n"), audit.out());
  }
}
