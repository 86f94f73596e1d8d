package dev.touchstone.engine.lookup.fetch;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * Asks a host whose name server changes its answer as soon as it was heard: {@code RebindingProbe HOSTS},
 * in a Java of its own that looks up names in the file HOSTS. Prints whom it has reached.
 */
final class RebindingProbe {

  private static final String OPEN = "127.0.0.1";
  private static final String SECRET = "127.0.0.2";

  private RebindingProbe() {}

  /** Prints {@code open}, or {@code secret} where the request went to the second address. */
  public static void main(String[] arguments) throws Exception {
    Path hosts = Path.of(arguments[0]);
    Files.writeString(hosts, OPEN + " rebinding.test\n");
    HttpServer open = server(OPEN, 0, "open");
    int port = open.getAddress().getPort();
    HttpServer secret = server(SECRET, port, "secret");
    AddressGuard guard = new AddressGuard(Set.of(), address -> {
      write(hosts, SECRET + " rebinding.test\n");
      return address.getHostAddress().equals(OPEN);
    });
    FetchPolicy policy = new FetchPolicy(
        "touchstone/1 (test)",
        Duration.ZERO,
        Duration.ofMinutes(1),
        1,
        1,
        1 << 10,
        Duration.ZERO,
        Set.of());
    Answer answer = new Wire(policy, guard, nanos -> {})
        .get(URI.create("http://rebinding.test:" + port + "/"), Map.of(), 1 << 10, 0);
    System.out.print(new String(answer.body(), StandardCharsets.UTF_8));
    open.stop(0);
    secret.stop(0);
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpServer server(String address, int port, String says) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), port), 0);
    server.createContext("/", exchange -> {
      byte[] body = says.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    });
    server.start();
    return server;
  }
}
