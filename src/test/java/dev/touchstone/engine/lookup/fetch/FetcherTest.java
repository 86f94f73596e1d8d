package dev.touchstone.engine.lookup.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Pages are fetched from a server that may be slow, hostile or full, and every failure is told. */
class FetcherTest {

  private static final Instant NOW = Instant.parse("2026-05-04T03:02:01Z");
  private static final int LONGEST = 1 << 20;

  @TempDir
  private Path folder;

  private HttpServer server;
  private ExecutorService threads;
  private String host;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<Long> waits = new ArrayList<>();

  /** Long for a machine that does other things beside the tests. */
  private Duration timeout = Duration.ofMinutes(2);

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    threads = Executors.newCachedThreadPool();
    server.setExecutor(threads);
    server.start();
    host = "127.0.0.1:" + server.getAddress().getPort();
    page("/robots.txt", exchange -> send(exchange, 404, "", Map.of()));
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private interface Handler {

    void handle(HttpExchange exchange) throws IOException;
  }

  private void page(String path, Handler handler) {
    server.createContext(path, exchange -> {
      asked.add(exchange.getRequestURI().toString());
      try (exchange) {
        handler.handle(exchange);
      } catch (IOException e) { // the client has gone
        asked.add("broken off " + exchange.getRequestURI());
      }
    });
  }

  private static void send(HttpExchange exchange, int status, String body, Map<String, String> more)
      throws IOException {
    send(exchange, status, body.getBytes(StandardCharsets.UTF_8), more);
  }

  private static void send(HttpExchange exchange, int status, byte[] body, Map<String, String> more)
      throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
    more.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  private Fetcher.Fetched fetch(String... paths) throws IOException, InterruptedException {
    FetchPolicy policy = new FetchPolicy(
        "touchstone/1 (test)",
        Duration.ofSeconds(1),
        timeout,
        3,
        5,
        LONGEST,
        Duration.ofMinutes(1),
        Set.of(host));
    List<URI> addresses = new ArrayList<>();
    for (String path : paths) {
      addresses.add(URI.create(path.startsWith("/") ? "http://" + host + path : path));
    }
    Fetcher fetcher = new Fetcher(policy, Clock.fixed(NOW, ZoneOffset.UTC), waits::add);
    return fetcher.fetch(addresses, folder);
  }

  /** Why the only page was not fetched. */
  private String failure(String path) throws IOException, InterruptedException {
    Fetcher.Fetched fetched = fetch(path);
    assertEquals(0, fetched.fetched() + fetched.unchanged());
    assertEquals(1, fetched.failures().size());
    return fetched.failures().values().iterator().next();
  }

  private static Map<String, String> pages(Path warc) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (WarcReader reader = new WarcReader(warc)) {
      for (WarcRecord record : reader) {
        WarcResponse page = (WarcResponse) record;
        byte[] body = page.http().bodyDecoded().stream().readAllBytes();
        pages.put(
            page.target() + " " + page.date(),
            page.http().contentType() + " " + new String(body, StandardCharsets.UTF_8));
      }
    }
    return pages;
  }

  @Test
  void pagesAreKeptInAnArchive() throws IOException, InterruptedException {
    page("/a", exchange -> send(exchange, 200, "<p>α", Map.of("Set-Cookie", "me=you")));
    page(
        "/b",
        exchange ->
            send(exchange, 200, HostileAnswers.packed("<p>b"), Map.of("Content-Encoding", "gzip")));

    Fetcher.Fetched fetched = fetch("/a", "/b");

    assertEquals(Map.of(), fetched.failures());
    assertEquals(2, fetched.fetched());
    assertEquals(
        Map.of(
            "http://" + host + "/a " + NOW, "text/html;charset=utf-8 <p>α",
            "http://" + host + "/b " + NOW, "text/html;charset=utf-8 <p>b"),
        pages(fetched.pages()));
    assertEquals(List.of("/robots.txt", "/a", "/b"), asked);
    assertEquals(2, waits.size(), "a pause before each request but the first");
    assertTrue(waits.stream().allMatch(wait -> wait > 900_000_000L), waits.toString());
  }

  @Test
  void pageThatHasNotChangedIsNotSentAgain() throws IOException, InterruptedException {
    List<String> conditions = new CopyOnWriteArrayList<>();
    page("/a", exchange -> {
      String tag = exchange.getRequestHeaders().getFirst("If-None-Match");
      String date = exchange.getRequestHeaders().getFirst("If-Modified-Since");
      conditions.add(tag + " " + date);
      send(
          exchange,
          "\"7\"".equals(tag) ? 304 : 200,
          "\"7\"".equals(tag) ? "" : "<p>a",
          Map.of("ETag", "\"7\"", "Last-Modified", "Mon, 04 May 2026 00:00:00 GMT"));
    });
    page("/new", exchange -> send(exchange, 200, "<p>new", Map.of()));
    Map<String, String> first = pages(fetch("/a").pages());

    Fetcher.Fetched again = fetch("/new", "/a");

    assertEquals(1, again.unchanged());
    assertEquals(1, again.fetched());
    assertTrue(pages(again.pages()).entrySet().containsAll(first.entrySet()));
    assertEquals(List.of("null null", "\"7\" Mon, 04 May 2026 00:00:00 GMT"), conditions);
    assertEquals(2, pages(fetch("/new", "/a").pages()).size(), "and once more");
  }

  @Test
  void redirectIsFollowedAndTold() throws IOException, InterruptedException {
    page("/old", exchange -> send(exchange, 301, "", Map.of("Location", "/now here")));
    page("/now", exchange -> send(exchange, 200, "<p>now", Map.of()));

    Fetcher.Fetched fetched = fetch("/old");

    assertEquals(1, fetched.fetched());
    assertEquals(
        "redirects to http://" + host + "/now%20here", fetched.notices().get(0).message());
    assertTrue(pages(fetched.pages()).containsKey("http://" + host + "/old " + NOW));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "http://10.1.2.3/ | is at 10.1.2.3, in a private network",
        "http://169.254.169.254/latest/meta-data | is at 169.254.169.254, in a private network",
        "http://[::1]/ | in a private network",
        "http://2130706433/ | in a private network",
        "http://localhost:1/ | is at 127.0.0.1, in a private network",
        "file:///etc/passwd | is no web address; expected http:// or https:// and a host",
        "http://me:secret@example.org/ | has a name or password in it",
        "ht tp://x | is no web address"
      })
  void redirectIntoAPrivateNetworkIsRefused(String target, String cause) throws Exception {
    page("/away", exchange -> send(exchange, 302, "", Map.of("Location", target)));

    String failure = failure("/away");

    boolean isNoHost = target.contains("2130706433") && failure.startsWith("no such host");
    boolean isNoAddress = failure.contains("which is no address") || failure.contains("not there");
    assertTrue(failure.contains(cause) || isNoHost || isNoAddress, failure);
  }

  @Test
  void endlessRedirectsEnd() throws IOException, InterruptedException {
    page("/loop", exchange -> {
      int step = exchange.getRequestURI().getPath().length();
      send(exchange, 302, "", Map.of("Location", "/loop" + "x".repeat(step)));
    });

    assertEquals(
        "redirects more than 5 times; correct the address or take it out", failure("/loop"));
    assertEquals(7, asked.size(), "robots.txt, the page, five redirects");
  }

  @Test
  void whatRobotsTxtForbidsIsNotAskedFor() throws IOException, InterruptedException {
    server.removeContext("/robots.txt");
    page(
        "/robots.txt",
        exchange -> send(
            exchange,
            200,
            "User-agent: *\nAllow: /\n\nUser-agent: Touchstone\nDisallow: /private/\nCrawl-delay: 5\n",
            Map.of()));
    page("/", exchange -> send(exchange, 200, "<p>page", Map.of()));

    Fetcher.Fetched fetched = fetch("/private/a", "/b", "/c");

    assertEquals(
        Map.of(
            "http://" + host + "/private/a",
            "robots.txt of http://" + host
                + " does not allow it; ask its owner, or save it by hand"),
        fetched.failures());
    assertEquals(List.of("/robots.txt", "/b", "/c"), asked);
    assertTrue(waits.get(1) > 4_900_000_000L, "five seconds between two pages, as asked for");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "500 | answers with status 500, so nothing may be fetched there; try later",
        "slow | gave no whole answer in 1 s; try later, so nothing may be fetched there",
        "long | its answer is longer than 512 kB",
        "loop | redirects more than 5 times, so nothing may be fetched there; try later",
        "bomb | is longer than 1 MB when unpacked",
        "delay | asks for 86400 s between two pages; save it by hand"
      })
  void hostileRobotsTxtForbidsAll(String kind, String cause) throws Exception {
    server.removeContext("/robots.txt");
    if (kind.equals("slow")) {
      timeout = Duration.ofMillis(1500);
    }
    page("/robots.txt", exchange -> {
      switch (kind) {
        case "500" -> send(exchange, 500, "", Map.of());
        case "slow" -> HostileAnswers.drip(exchange);
        case "long" -> HostileAnswers.flood(exchange);
        case "loop" -> send(exchange, 301, "", Map.of("Location", "/robots.txt"));
        case "bomb" ->
          send(exchange, 200, HostileAnswers.bomb(), Map.of("Content-Encoding", "gzip"));
        default -> send(exchange, 200, "User-agent: *\nCrawl-delay: 86400\n", Map.of());
      }
    });
    page("/a", exchange -> send(exchange, 200, "<p>a", Map.of()));

    String failure = failure("/a");

    assertTrue(failure.startsWith("robots.txt of http://" + host + " "), failure);
    assertTrue(failure.contains(cause), failure);
    assertFalse(asked.contains("/a"), "nothing was asked for");
  }

  @Test
  void binaryRubbishAsRobotsTxtForbidsNothing() throws IOException, InterruptedException {
    server.removeContext("/robots.txt");
    byte[] rubbish = new byte[100_000];
    new java.util.Random(1).nextBytes(rubbish);
    page("/robots.txt", exchange -> send(exchange, 200, rubbish, Map.of()));
    page("/a", exchange -> send(exchange, 200, "<p>a", Map.of()));

    assertEquals(1, fetch("/a").fetched());
  }

  @Test
  void slowServerIsLeftAfterItsTime() throws IOException, InterruptedException {
    timeout = Duration.ofMillis(1500);
    page("/slow", HostileAnswers::drip);

    assertEquals("gave no whole answer in 1 s; try later", failure("/slow"));
    assertEquals(3, asked.stream().filter("/slow"::equals).count(), "three tries");
  }

  @Test
  void bodyWithoutEndIsCut() throws IOException, InterruptedException {
    page("/flood", HostileAnswers::flood);

    assertEquals("its answer is longer than 1 MB; save it and split it", failure("/flood"));
    assertEquals(1, asked.stream().filter("/flood"::equals).count(), "not asked for again");
  }

  @Test
  void gzipBombIsRefused() throws IOException, InterruptedException {
    page(
        "/bomb",
        exchange -> send(exchange, 200, HostileAnswers.bomb(), Map.of("Content-Encoding", "gzip")));

    assertEquals("is longer than 1 MB when unpacked; save it and split it", failure("/bomb"));
  }

  @ParameterizedTest(name = "Retry-After: {0}")
  @CsvSource({
    "7, 7",
    "'Mon, 04 May 2026 03:02:21 GMT', 20",
    "'Mon, 04 May 2020 03:02:21 GMT', 1",
    "soon, 2"
  })
  void busyServerIsAskedAgainWhenItSays(String header, long seconds) throws Exception {
    page("/busy", exchange -> {
      boolean first = asked.stream().filter("/busy"::equals).count() == 1;
      send(exchange, first ? 429 : 200, first ? "" : "<p>at last", Map.of("Retry-After", header));
    });

    assertEquals(1, fetch("/busy").fetched());

    long last = waits.get(waits.size() - 1);
    assertTrue(Math.abs(last - seconds * 1_000_000_000L) < 900_000_000L, waits.toString());
  }

  @Test
  void serverThatWantsTooLongARestIsLeftAlone() throws IOException, InterruptedException {
    page("/busy", exchange -> send(exchange, 429, "", Map.of("Retry-After", "3600")));

    assertEquals("asks to be left alone for 3600 s (status 429); try then", failure("/busy"));
    assertEquals(List.of("/robots.txt", "/busy"), asked);
  }

  @ParameterizedTest(name = "status {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "404 | 1 | is not there (status 404); correct the address or take it out",
        "403 | 1 | may not be read (status 403); save it by hand",
        "503 | 3 | answers with status 503; try later",
        "206 | 1 | answers with status 206; try later"
      })
  void statusIsExplained(int status, int tries, String cause) throws Exception {
    page("/a", exchange -> send(exchange, status, "", Map.of()));

    assertEquals(cause, failure("/a"));
    assertEquals(tries, asked.stream().filter("/a"::equals).count());
  }

  @Test
  void whatIsNoPageIsNotKept() throws IOException, InterruptedException {
    page("/a.png", exchange -> send(exchange, 200, "x", Map.of("Content-Type", "image/png")));

    assertEquals("is image/png, no page of text; take it out", failure("/a.png"));
  }

  @Test
  void hostThatDoesNotAnswerIsToldAndTheNextIsAsked() throws IOException, InterruptedException {
    page("/a", exchange -> send(exchange, 200, "<p>a", Map.of()));

    Fetcher.Fetched fetched = fetch("http://no-such-host.invalid/", "/a");

    assertEquals(1, fetched.fetched());
    assertEquals(
        "robots.txt of http://no-such-host.invalid no such host: no-such-host.invalid; correct the"
            + " address or take it out, so nothing may be fetched there; try later",
        fetched.failures().get("http://no-such-host.invalid/"));
  }
}
