package dev.touchstone.review.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.cli.Cli;
import dev.touchstone.review.carry.Carried;
import dev.touchstone.review.carry.Fate;
import dev.touchstone.review.desk.Desk;
import dev.touchstone.review.desk.Item;
import dev.touchstone.review.desk.State;
import dev.touchstone.review.desk.Wish;
import dev.touchstone.review.ledger.Answer;
import dev.touchstone.review.ledger.Ledger;
import dev.touchstone.review.store.StoreAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions on a real run, and what the desk says of them after the next, when pages were edited. */
class NextRunTest {

  private static final String MOVED = "naltrexone";
  private static final String CHANGED = "lorazepam";
  private static final String GONE = "diazepam";

  private static final String FILLER =
      "Nothing on this page replaces the advice of a doctor. Ask one.";

  @TempDir
  private Path folder;

  private Path out;

  @BeforeEach
  void threeQuestionsOnWhichPagesDisagreeAndAllAreDecided() throws IOException {
    out = folder.resolve("out");
    for (String drug : new String[] {MOVED, CHANGED, GONE}) {
      page(drug + "-one", drug, says(drug, 12));
      page(drug + "-two", drug, says(drug, 150));
    }
    run();
    try (Ledger ledger = Ledger.open(StoreAddress.of(null, out))) {
      Desk desk = new Desk(out, ledger, Clock.systemUTC());
      State state = desk.state();
      assertEquals(3, state.progress().open());
      for (Item item : state.docket().items()) {
        desk.decide(new Wish(item.key(), 0, Answer.ACCEPT_SIDE, "12 h", "", "", null), "ada");
      }
      assertEquals(0, desk.state().progress().open());
    }
  }

  private static String says(String drug, int hours) {
    return "The half-life of " + drug + " is " + hours + " hours.";
  }

  /** The pages as somebody edits them: moved words, another value, a statement taken out. */
  private void edit() throws IOException {
    page(MOVED + "-one", MOVED, FILLER, FILLER, FILLER, says(MOVED, 12));
    page(CHANGED + "-one", CHANGED, says(CHANGED, 14));
    page(GONE + "-two", GONE, FILLER);
    run();
  }

  private void page(String name, String drug, String... sentences) throws IOException {
    StringBuilder text = new StringBuilder(drug).append("\n\n");
    for (String sentence : sentences) {
      text.append(sentence).append("\n\n");
    }
    Files.createDirectories(folder.resolve("pages"));
    Files.writeString(folder.resolve("pages").resolve(name + ".txt"), text.toString());
  }

  private void run() {
    Cli run = Cli.real(
        "run", "-q", folder.resolve("pages"), "--out", out, "--reports", folder.resolve("reports"));
    assertEquals(0, run.code(), run.err());
  }

  private static Map<String, Fate> fates(State state) {
    Map<String, Fate> fates = new TreeMap<>();
    for (Carried one : state.carried()) {
      fates.put(one.decision().about().subject(), one.fate());
    }
    return fates;
  }

  @Test
  void movedWordsCarryAChangedValueIsStaleAndWhatIsGoneIsOrphaned() throws IOException {
    edit();

    try (RunningDesk desk = RunningDesk.of(out, "ben")) {
      assertEquals(
          Map.of(MOVED, Fate.CARRIED, CHANGED, Fate.STALE, GONE, Fate.ORPHANED),
          fates(desk.desk.state()));
      int port = desk.server.port();
      String cookie = Wire.get(port, "/?token=" + RunningDesk.TOKEN, "").cookie();

      Document queue = Jsoup.parse(Wire.first(port, cookie).body());
      assertEquals("1 finding, number 1", queue.expectFirst(".count").text());
      assertEquals("evidence changed", queue.expectFirst(".status").text());
      assertEquals("lorazepam: half-life", queue.expectFirst(".title").text());
      Element changed = queue.expectFirst(".stale");
      assertTrue(
          changed.text().startsWith("Decided on other evidence: accepted: 12 h by ada"),
          changed.text());
      assertEquals(
          "lorazepam-one | 12 h The half-life of lorazepam is 12 hours. the words are gone from the"
              + " page | 14 h The half-life of lorazepam is 14 hours.",
          String.join(" | ", changed.select("tbody tr > *").eachText()));

      Document carried = Jsoup.parse(Wire.get(port, "/carried", cookie).body());
      assertTrue(carried.text().contains("1 decision holds in this run"), carried.text());
      assertTrue(carried.text().contains("Orphaned (1)"), carried.text());
      Element orphan = Objects.requireNonNull(carried.select(".stale").last());
      assertTrue(orphan.text().startsWith("diazepam: half-life"), orphan.text());
      assertEquals(
          "the words are gone from the page",
          orphan.expectFirst("tr:contains(150 h) small").text());
      assertEquals(
          "the words are still on the page",
          orphan.expectFirst("tr:contains(12 h) small").text());

      Wire.bothWrong(port, cookie, Wire.first(port, cookie), "0");
      assertEquals(0, desk.desk.state().progress().open());
      assertEquals(4, desk.ledger.after(0).size());
    }
  }

  @Test
  void aDecisionHoldsAgainWhenItsWordsComeBack() throws IOException {
    edit();
    page(GONE + "-two", GONE, FILLER, says(GONE, 150));
    run();

    try (Ledger ledger = Ledger.open(StoreAddress.of(null, out))) {
      State state = new Desk(out, ledger, Clock.systemUTC()).state();
      assertEquals(Fate.CARRIED, fates(state).get(GONE));
      assertEquals(3, ledger.after(0).size());
      assertFalse(state.progress().stale() == 0);
    }
  }
}
