package dev.touchstone.engine.lookup;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A Crossref-style service, asked for one DOI at a time and never in haste. Not thread-safe. */
final class WorkService {

  private static final int OK = 200;

  /** Longest answer, in bytes. */
  private static final int LONGEST = 4 << 20;

  private static final Set<Integer> NOT_THERE = Set.of(404, 410);
  private static final Set<Integer> BUSY = Set.of(408, 429, 500, 502, 503, 504);

  private final URI base;
  private final String agent;
  private final Pace pace;
  private final HttpClient client;
  private final WorkReader reader = new WorkReader();
  private long next = System.nanoTime();

  /**
   * @param base address before {@code /works/}
   * @param agent how the program names itself
   */
  WorkService(URI base, String agent, Pace pace) {
    this.base = base;
    this.agent = agent;
    this.pace = pace;
    this.client = HttpClient.newBuilder()
        .connectTimeout(pace.timeout())
        .followRedirects(HttpClient.Redirect.NORMAL)
        .build();
  }

  /**
   * What the service says of a DOI.
   *
   * @throws IOException if it gives no answer that can be used; the message says why
   */
  Work ask(String doi) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address(doi))
        .header("User-Agent", agent)
        .header("Accept", "application/json")
        .timeout(pace.timeout())
        .build();
    for (int attempt = 1; ; attempt++) {
      try {
        HttpResponse<byte[]> response = send(request, attempt);
        if (!BUSY.contains(response.statusCode()) || attempt == pace.tries()) {
          return work(response);
        }
      } catch (Unanswered e) {
        if (attempt == pace.tries()) {
          throw e;
        }
      }
    }
  }

  private URI address(String doi) {
    String path = URLEncoder.encode(doi, StandardCharsets.UTF_8).replace("+", "%20");
    return URI.create(base.toString().replaceFirst("/+$", "") + "/works/" + path);
  }

  private Work work(HttpResponse<byte[]> response) throws IOException {
    if (NOT_THERE.contains(response.statusCode())) {
      return Work.UNKNOWN;
    }
    if (response.statusCode() != OK) {
      throw new IOException("it answers with status " + response.statusCode());
    }
    return reader.read(response.body());
  }

  /** No answer came, or not in time: it may come if asked again. */
  private static final class Unanswered extends IOException {

    private static final long serialVersionUID = 1L;

    Unanswered(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** Our own clock and that of the client stop at the same time; either may be first. */
  private Unanswered late(Throwable cause) {
    return new Unanswered("it gives no answer in " + pace.timeout().toSeconds() + " s", cause);
  }

  /** One request. The limit of time holds for the whole answer, not for its head alone. */
  private HttpResponse<byte[]> send(HttpRequest request, int attempt)
      throws Unanswered, InterruptedException {
    long early = next - System.nanoTime();
    if (early > 0) {
      TimeUnit.NANOSECONDS.sleep(early);
    }
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, head -> new BoundedBody(LONGEST));
    try {
      return answer.get(pace.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw late(e);
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      if (cause instanceof HttpTimeoutException) {
        throw late(cause);
      }
      String words = cause.getMessage();
      throw new Unanswered(words == null ? "it cannot be reached" : words, cause);
    } finally {
      answer.cancel(true);
      next = System.nanoTime() + (pace.pause().toNanos() << (attempt - 1));
    }
  }
}
