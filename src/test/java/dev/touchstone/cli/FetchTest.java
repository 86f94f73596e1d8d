package dev.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code run --urls}: pages from a web server are pages like others. */
class FetchTest {

  @TempDir
  private Path folder;

  private HttpServer server;
  private String host;
  private Path list;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> send(exchange, 404, ""));
    server.createContext("/a", exchange -> send(exchange, 200, "aspirin is sour"));
    server.start();
    host = "127.0.0.1:" + server.getAddress().getPort();
    list = folder.resolve("list.txt");
    Files.writeString(
        list, "# two pages\nhttp://" + host + "/a\n\nhttp://" + host + "/gone#part\n");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    try (exchange) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "text/plain");
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Cli run(Object... more) {
    Object[] words = new Object[7 + more.length];
    Object[] first = {
      "run", "--urls", list, "--out", folder.resolve("out"), "--reports", folder.resolve("reports")
    };
    System.arraycopy(first, 0, words, 0, first.length);
    System.arraycopy(more, 0, words, first.length, more.length);
    return Cli.sample(words);
  }

  @Test
  void fetchedPagesAreComparedWithThoseFromFiles() throws IOException {
    Path file = folder.resolve("b.txt");
    Files.writeString(file, "aspirin is sweet");

    Cli run = run("--private-host", host, file);

    assertEquals(
        "http://" + host + "/gone: is not there (status 404); correct the address or take it out\n",
        run.err());
    assertEquals(3, run.code());
    assertTrue(
        run.out()
            .startsWith("1 page fetched, 0 unchanged since the last run, 1 not to be had\n"
                + "2 pages read, 1 failed (see above)"),
        run.out());
    String pages = Files.readString(folder.resolve("out/pages.jsonl"));
    assertTrue(pages.contains("list.txt!http://" + host + "/a\""), pages);
    assertTrue(pages.contains("is not there (status 404)"), pages);
    assertTrue(Files.readString(folder.resolve("out/findings.jsonl")).contains("conflict"));
  }

  @Test
  void privateHostThatIsNotNamedIsRefused() {
    Cli run = run();

    assertEquals(3, run.code(), run.err());
    assertTrue(
        run.err()
            .contains("127.0.0.1 is at 127.0.0.1, in a private network; if you mean that host,"
                + " name it with --private-host 127.0.0.1"),
        run.err());
  }

  @Test
  void listThatIsNoneIsRefused() throws IOException {
    Files.writeString(list, "http://" + host + "/a\nwww.example.org\n");

    assertEquals(
        new Cli(
            2,
            "",
            list + ", line 2: expected an address such as https://example.org/page, got"
                + " \"www.example.org\"\n"),
        run());
  }

  @Test
  void shardsFetchNothing() {
    Cli run = run("--shard", "1/2");

    assertEquals(2, run.code());
    assertTrue(
        run.err().startsWith("--urls: cannot be used with --shard; run it alone"), run.err());
  }
}
