package dev.touchstone.engine.lookup.fetch;

import dev.touchstone.engine.lookup.BoundedBody;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * One request at a time, never two to one host without a pause between them. Follows no redirect, keeps
 * no cookie and uses no proxy: a proxy would look up names itself. Not thread-safe.
 */
final class Wire {

  private final FetchPolicy policy;
  private final AddressGuard guard;
  private final Waiting waiting;
  private final LongSupplier clock;
  private final HttpClient client;
  private final Map<String, Long> free = new HashMap<>();

  Wire(FetchPolicy policy, Waiting waiting) {
    this(policy, new AddressGuard(policy.named()), waiting);
  }

  /** @param guard says which addresses may be asked */
  Wire(FetchPolicy policy, AddressGuard guard, Waiting waiting) {
    this.policy = policy;
    this.guard = guard;
    this.waiting = waiting;
    this.clock = System::nanoTime;
    this.client = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .proxy(HttpClient.Builder.NO_PROXY)
        .connectTimeout(policy.timeout())
        .build();
  }

  /** How time passes. */
  @FunctionalInterface
  interface Waiting {

    void pause(long nanos) throws InterruptedException;
  }

  /**
   * Asks for an address.
   *
   * @param headers beside those that every request has
   * @param longest answer, in bytes
   * @param pause to the next request to this host, in nanoseconds
   */
  Answer get(URI address, Map<String, String> headers, int longest, long pause)
      throws Refusal, InterruptedException {
    String host = address.getHost();
    waitFor(host);
    guard.check(address);
    HttpRequest.Builder request = HttpRequest.newBuilder(address)
        .timeout(policy.timeout())
        .header("User-Agent", policy.agent())
        .header("Accept", "text/html, application/xhtml+xml, text/plain, application/pdf")
        .header("Accept-Encoding", "gzip");
    headers.forEach(request::header);
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request.build(), head -> new BoundedBody(longest));
    try {
      // The limit holds for the whole answer: a server may send its body drop by drop.
      HttpResponse<byte[]> response =
          answer.get(policy.timeout().toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(address, response.statusCode(), response.headers(), response.body());
    } catch (TimeoutException e) {
      throw Refusal.passing(
          "gave no whole answer in %s s; try later".formatted(policy.timeout().toSeconds()));
    } catch (ExecutionException e) {
      throw failed(Objects.requireNonNullElse(e.getCause(), e));
    } finally {
      answer.cancel(true);
      free.put(host, clock.getAsLong() + pause);
    }
  }

  private static Refusal failed(Throwable cause) {
    if (cause instanceof BoundedBody.TooLong tooLong) {
      return Refusal.of(tooLong.getMessage() + "; save it and split it");
    }
    String words = cause instanceof IOException ? cause.getMessage() : cause.toString();
    return Refusal.passing(
        "cannot be reached: " + Objects.requireNonNullElse(words, "no connection") + "; try later");
  }

  /** Nobody asks this host before so many nanoseconds have passed. */
  void hold(URI address, long nanos) {
    free.put(address.getHost(), clock.getAsLong() + nanos);
  }

  private void waitFor(String host) throws InterruptedException {
    Long at = free.get(host);
    long early = at == null ? 0 : at - clock.getAsLong();
    if (early > 0) {
      waiting.pause(early);
    }
  }
}
