package dev.touchstone.review.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.touchstone.engine.InputException;
import dev.touchstone.review.desk.Desk;
import dev.touchstone.review.desk.UnknownCaseException;
import dev.touchstone.review.entry.DeskAddress;
import dev.touchstone.review.entry.Gate;
import dev.touchstone.review.entry.Tokens;
import dev.touchstone.review.http.BadRequestException;
import dev.touchstone.review.http.Request;
import dev.touchstone.review.http.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The desk, reachable by a browser until it is closed. */
public final class DeskServer implements AutoCloseable {

  private static final int THREADS = 8;

  /** A browser runs nothing but our script, loads nothing from elsewhere, and is framed by nobody. */
  private static final Map<String, String> HEADERS = headers();

  private final HttpServer server;
  private final ExecutorService threads;
  private final Gate gate;
  private final Routes routes;
  private final Consumer<Exception> log;

  private DeskServer(HttpServer server, Gate gate, Routes routes, Consumer<Exception> log) {
    this.server = server;
    this.threads = Executors.newFixedThreadPool(THREADS);
    this.gate = gate;
    this.routes = routes;
    this.log = log;
  }

  private static Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Cache-Control", "no-store");
    return headers;
  }

  /**
   * Starts serving.
   *
   * @param address where to listen, and under which names
   * @param tokens who may come in
   * @param log gets what went wrong in the program itself
   * @throws InputException if the port is taken
   */
  public static DeskServer start(
      DeskAddress address, Tokens tokens, Desk desk, Consumer<Exception> log) throws IOException {
    // Without this a small answer waits up to 40 ms for the acknowledgement of the last one.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxReqTime", "20");
    HttpServer server = open(address);
    Clock clock = Clock.system(ZoneId.systemDefault());
    Gate gate = new Gate(address.doors(server.getAddress().getPort()), tokens, clock);
    DeskServer started = new DeskServer(server, gate, new Routes(desk, gate), log);
    server.createContext("/", started::serve);
    server.setExecutor(started.threads);
    server.start();
    return started;
  }

  private static HttpServer open(DeskAddress address) throws IOException {
    InetSocketAddress socket = new InetSocketAddress(address.host(), address.port());
    try {
      if (address.tls() == null) {
        return HttpServer.create(socket, 0);
      }
      HttpsServer server = HttpsServer.create(socket, 0);
      server.setHttpsConfigurator(new HttpsConfigurator(address.tls()));
      return server;
    } catch (BindException e) {
      throw new InputException("port " + address.port() + " is taken, or is not yours: "
          + e.getMessage() + "; name another one with --port, or 0 for any");
    }
  }

  /** The port, also where any was asked for. */
  public int port() {
    return server.getAddress().getPort();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      Response response = answer(exchange);
      HEADERS.forEach(exchange.getResponseHeaders()::set);
      response.headers().forEach(exchange.getResponseHeaders()::set);
      if (response.status() == 413) {
        exchange.getResponseHeaders().set("Connection", "close");
      }
      byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        try (OutputStream out = exchange.getResponseBody()) {
          out.write(body);
        }
      }
    }
  }

  private Response answer(HttpExchange exchange) throws IOException {
    try {
      Request request = Request.of(exchange);
      gate.check(request);
      return routes.answer(request);
    } catch (BadRequestException e) {
      return routes.refusal(e);
    } catch (UnknownCaseException e) {
      return routes.refusal(e);
    } catch (RuntimeException e) {
      log.accept(e);
      return Response.plain(
          500, "The desk cannot answer: " + e.getMessage() + "\nNothing was recorded.\n");
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
