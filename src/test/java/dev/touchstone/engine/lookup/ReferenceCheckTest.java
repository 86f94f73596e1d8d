package dev.touchstone.engine.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.touchstone.clean.Cleaner;
import dev.touchstone.engine.store.PageCache;
import dev.touchstone.ingest.PageReader;
import dev.touchstone.vet.SourceVetter;
import dev.touchstone.vet.card.SourceCard;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks a real server on this machine, which answers each DOI in its own way. */
class ReferenceCheckTest {

  private static final Pace FAST = new Pace(Duration.ofMillis(1), Duration.ofSeconds(1), 2, 2);
  private static final String MESSAGE = """
      {"status":"ok","message":{"DOI":"%s","title":["Sample drug in <i>healthy</i> adults"],
       "issued":{"date-parts":[[%s]]},"author":[{"given":"Anna","family":"M\u00fcller"}]}}""";

  private static final SourceVetter VETTER = new SourceVetter();

  @TempDir
  private Path folder;

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer server;
  private URI base;

  @BeforeEach
  void startServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/works/", this::answer);
    server.start();
    base = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  @AfterEach
  void stopServer() {
    over.countDown();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String doi = exchange.getRequestURI().getPath().substring("/works/".length());
    asked.add(doi + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
    String body = switch (doi.substring("10.5555/".length())) {
      case "good" -> MESSAGE.formatted(doi, "2011,3");
      case "year" -> MESSAGE.formatted(doi, "2009");
      case "garbage" -> "<html>busy</html>";
      case "slow" -> slow();
      default -> "";
    };
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(
        bytes.length == 0 ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String slow() {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "late";
  }

  private static SourceCard citing(String... names) {
    StringBuilder html = new StringBuilder("<p>Sample drug is a drug.</p><h2>References</h2><ol>");
    for (String name : names) {
      html.append("<li>Muller A, Berg B. Sample drug in healthy adults. J Sample Med. 2011;4(2):"
          + "10-19. doi:10.5555/" + name + "</li>");
    }
    html.append("<li>Other C. Another drug in other adults. J Sample Med. 2012;5:1-9.</li></ol>");
    byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
    var page =
        Objects.requireNonNull(new PageReader().read("p", "p.html", bytes).page());
    SourceCard card = VETTER.vet(new Cleaner().clean(page), List.of(), List.of());
    assertEquals(names.length + 1, card.references().size());
    return card;
  }

  private ReferenceCheck check() throws IOException {
    return new ReferenceCheck(base, "touchstone/test", FAST, PageCache.open(folder, true));
  }

  /** What was added to the card, without the entry. */
  private static List<String> added(SourceCard before, SourceCard after) {
    return after.remarks().stream()
        .skip(before.remarks().size())
        .map(line -> line.replaceFirst(", in: Muller A.*", ""))
        .toList();
  }

  @Test
  void aWorkThatIsFoundAgreesOrIsSaidToDiffer() throws Exception {
    SourceCard card = citing("good", "year", "absent");
    try (ReferenceCheck check = check()) {
      assertEquals(
          List.of(
              "DOI 10.5555/good resolves; same title, year, first author",
              "DOI 10.5555/year resolves to other data: year 2009, not 2011",
              "DOI 10.5555/absent is not known to the service asked; mistyped, or registered"
                  + " elsewhere"),
          added(card, check.checked(card)));
      assertEquals(List.of(), check.notices());
    }
    assertEquals(
        List.of("good", "year", "absent").stream()
            .map(name -> "10.5555/" + name + " touchstone/test")
            .toList(),
        asked);
  }

  @Test
  void answersAreKeptForLaterRuns() throws Exception {
    SourceCard card = citing("good", "absent");
    SourceCard first;
    try (ReferenceCheck check = check()) {
      first = check.checked(card);
      check.complete();
    }
    server.stop(0);
    try (ReferenceCheck check = check()) {
      assertEquals(first, check.checked(card));
      assertEquals(2, check.answered());
    }
    assertEquals(2, asked.size());
  }

  @Test
  void anAnswerThatIsGarbageOrLateIsANoticeAndTheServiceIsLeftAlone() throws Exception {
    SourceCard card = citing("garbage", "slow", "good");
    try (ReferenceCheck check = check()) {
      assertEquals(card, check.checked(card));
      assertEquals(3, check.unanswered());
      assertEquals(
          List.of(
              "not checked: its answer is no JSON",
              "not checked: it gives no answer in 1 s; it is not asked any more in this run"),
          check.notices().stream().map(notice -> notice.message()).toList());
    }
    assertTrue(asked.stream().noneMatch(line -> line.contains("good")), asked.toString());
  }

  @Test
  void aServiceThatIsDownChangesNoCard() throws Exception {
    server.stop(0);
    SourceCard card = citing("good");
    try (ReferenceCheck check = check()) {
      assertEquals(card, check.checked(card));
      assertEquals(1, check.notices().size());
    }
  }
}
