package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Runs after one another on pages that change: what the second says of the first. */
class DiffCommandTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String FOUR = "<p>The half-life of naltrexone is 4 hours &amp; no more.</p>";
  private static final String TEN = "<p>The half-life of naltrexone is 10 hours &amp; no more.</p>";
  private static final String SIXTY = "<p>The half-life of naltrexone is 60 hours.</p>";

  @TempDir
  private Path folder;

  /** Options that name the ledger; {@link PostgresDiffTest} has another. */
  List<Object> store() {
    return List.of();
  }

  @BeforeEach
  void twoPagesThatDisagree() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    page("a", FOUR);
    page("b", SIXTY);
    run();
  }

  @Test
  void nothingHasChangedWhereNothingDid() {
    Cli again = run();
    assertTrue(again.out().contains("since run 1: nothing has changed"), again.out());
    assertTrue(diff().out().endsWith(": nothing has changed\n"), diff().out());
  }

  @Test
  void aChangedValueIsToldWithBothQuotes() throws IOException {
    page("a", TEN);
    run();

    List<String> lines = diff().out().lines().toList();

    assertTrue(lines.contains("changed value: a: naltrexone, half_life"), lines.toString());
    assertTrue(
        lines.contains("  was 4 h: “half-life of naltrexone is 4 hours”")
            && lines.contains("  now 10 h: “half-life of naltrexone is 10 hours”"),
        lines.toString());
    assertTrue(lines.contains("changed page: a"), lines.toString());
  }

  @Test
  void aFindingIsResolvedAndReopened() throws IOException {
    Files.delete(folder.resolve("in/b.html"));
    run();
    assertTrue(diff().out().contains("\nresolved "), diff().out());
    assertTrue(diff().out().contains("\nvanished page: b"), diff().out());
    assertEquals(0, diff("--fail-on", "info").code());

    page("b", SIXTY);
    run();
    assertTrue(diff().out().contains("\nreopened "), diff().out());
    assertTrue(diff().out().contains("\nappeared page: b"), diff().out());
    assertEquals(1, diff("--fail-on", "info").code());
    assertTrue(diff("1", "3").out().endsWith(": nothing has changed\n"));
  }

  @Test
  void theReportAndTheFilesSaySoOnlyIfAsked() throws Exception {
    page("a", TEN);
    run();
    assertFalse(text("reports/report.html").contains("Since the last batch"));
    assertFalse(Files.exists(folder.resolve("out/changes.json")));

    Files.delete(folder.resolve("in/b.html"));
    run("--changes");

    assertTrue(text("reports/report.html").contains("Since the last batch"));
    assertTrue(text("reports/report.md").contains("## Since the last batch"));
    JsonNode json = new ObjectMapper().readTree(text("out/changes.json"));
    assertEquals("resolved", json.at("/findings/0/change").asText());
    assertEquals("b", json.at("/pages/0/source").asText());
    assertFalse(text("out/files.sha256").contains("changes"));
  }

  @Test
  void theFeedIsAtomAndItsIdsStay() throws Exception {
    page("a", TEN.replace("4 hours", "10 hours"));
    run("--changes");
    List<String> before = ids();
    page("c", SIXTY);
    run("--changes");
    List<String> after = ids();

    assertTrue(before.size() > 1, "some entries");
    assertTrue(after.containsAll(before), "entries keep their ids");
    assertEquals(after.size(), new HashSet<>(after).size(), "no id twice");
  }

  @Test
  void onlyWhatIsWatchedIsTold() throws IOException {
    page("a", TEN);
    run();
    Path watch = folder.resolve("watch.yaml");
    Files.writeString(watch, "subjects: [ketamine]\n");
    assertTrue(diff("--watch", watch).out().endsWith(": nothing has changed\n"));
    Files.writeString(watch, "subject: [ketamine]\n");
    assertEquals(
        watch + ", subject: is no key; expected subjects, attributes, severity, verdicts\n",
        diff("--watch", watch).err());
  }

  @Test
  void wordsOfAPageDoNothingInTheFeed() throws Exception {
    String name = "x]]><script>&'c";
    page(
        name,
        "<p>The half-life of naltrexone is 10 hours &lt;b&gt;]]&gt; &amp;amp; &#x202E;&#1;.</p>");
    run("--changes");

    Document feed = feed(); // it parses
    assertEquals(0, feed.getElementsByTagName("script").getLength());
    assertEquals(0, feed.getElementsByTagName("b").getLength());
    NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
    assertTrue(entries.getLength() > 0);
    assertTrue(feed.getDocumentElement().getTextContent().contains(name));
    NodeList contents = feed.getElementsByTagNameNS(ATOM, "content");
    for (int i = 0; i < contents.getLength(); i++) {
      assertEquals("text", ((Element) contents.item(i)).getAttribute("type"));
    }
    JsonNode json = new ObjectMapper().readTree(text("out/changes.json"));
    assertTrue(json.at("/pages").findValuesAsText("source").contains(name), json.toString());
  }

  @Test
  void whoHasNoRunIsToldSo() {
    Cli none = Cli.real("diff", "--out", folder.resolve("none"));
    assertEquals(2, none.code());
    assertTrue(none.err().contains("no run is recorded"), none.err());
    assertEquals(
        "run 1 is the only one; run `touchstone run` again to have something to compare\n",
        diff().err());
  }

  private Document feed() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(folder.resolve("out/changes.atom").toFile());
  }

  private List<String> ids() throws Exception {
    NodeList nodes = feed().getElementsByTagNameNS(ATOM, "id");
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      ids.add(nodes.item(i).getTextContent());
    }
    return ids;
  }

  private Cli run(Object... more) {
    List<Object> args = new ArrayList<>(List.of("run", folder.resolve("in")));
    args.addAll(List.of("--out", folder.resolve("out"), "--reports", folder.resolve("reports")));
    args.addAll(store());
    args.addAll(List.of(more));
    Cli run = Cli.real(args.toArray());
    assertEquals(0, run.code(), run.err());
    return run;
  }

  private Cli diff(Object... more) {
    List<Object> args = new ArrayList<>(List.of("diff", "--out", folder.resolve("out")));
    args.addAll(store());
    args.addAll(List.of(more));
    return Cli.real(args.toArray());
  }

  private void page(String name, String body) throws IOException {
    Files.writeString(
        folder.resolve("in").resolve(name + ".html"),
        "<html><head><title>Naltrexone</title></head><body><main><h1>Naltrexone</h1>" + body
            + "<p>Naltrexone is an opioid antagonist that is taken by mouth.</p></main></body></html>");
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
