package dev.touchstone.engine.lookup.fetch;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** What a slow or hostile server sends. */
final class HostileAnswers {

  private HostileAnswers() {}

  /** A byte now and then, without end. */
  static void drip(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "text/html");
    exchange.sendResponseHeaders(200, 0);
    OutputStream body = exchange.getResponseBody();
    try {
      for (int i = 0; i < 100; i++) {
        body.write('x');
        body.flush();
        Thread.sleep(100);
      }
    } catch (InterruptedException e) { // the server is being stopped
      Thread.currentThread().interrupt();
    }
  }

  /** Much, without end. */
  static void flood(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "text/html");
    exchange.sendResponseHeaders(200, 0);
    byte[] part = new byte[1 << 16];
    for (int i = 0; i < 1000; i++) {
      exchange.getResponseBody().write(part);
    }
  }

  static byte[] bomb() throws IOException {
    return packed(" ".repeat(20 << 20));
  }

  static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
