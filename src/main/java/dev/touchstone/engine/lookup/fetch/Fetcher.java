package dev.touchstone.engine.lookup.fetch;

import dev.touchstone.ingest.container.PageNames;
import dev.touchstone.page.Notice;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Fetches pages one after the other, in the order of the list. A page that cannot be had is a line in
 * the outcome, and the next one's turn. Not thread-safe.
 */
public final class Fetcher {

  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;
  private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> BUSY = Set.of(408, TOO_MANY, 500, 502, UNAVAILABLE, 504);
  private static final Set<Integer> GONE = Set.of(404, 410);
  private static final Set<Integer> CLOSED = Set.of(401, 403, 407, 451);

  private final FetchPolicy policy;
  private final Clock clock;
  private final Wire wire;
  private final Robots robots;

  public Fetcher(FetchPolicy policy) {
    this(policy, Clock.systemUTC(), TimeUnit.NANOSECONDS::sleep);
  }

  Fetcher(FetchPolicy policy, Clock clock, Wire.Waiting waiting) {
    this.policy = policy;
    this.clock = clock;
    this.wire = new Wire(policy, waiting);
    this.robots = new Robots(policy, wire);
  }

  /**
   * What came of a list.
   *
   * @param pages a WARC file with all pages that could be had, in the order of the list
   * @param fetched number of pages in it that are new
   * @param unchanged number of pages in it that are those of the last time
   * @param failures why the others are not in it, by address, in the order of the list
   * @param notices pages that stand elsewhere by now
   */
  public record Fetched(
      Path pages, int fetched, int unchanged, Map<String, String> failures, List<Notice> notices) {}

  /**
   * Fetches all pages of a list.
   *
   * @param folder where they are kept; those of the last time that have not changed are not sent again
   */
  public Fetched fetch(List<URI> addresses, Path folder) throws IOException, InterruptedException {
    Map<String, String> failures = new LinkedHashMap<>();
    List<Notice> notices = new ArrayList<>();
    int fetched = 0;
    int unchanged = 0;
    try (PageStore store = new PageStore(folder)) {
      for (URI address : addresses) {
        try {
          Answer answer = ask(address, store.conditions(address));
          if (answer.status() == NOT_MODIFIED && store.keepOlder(address)) {
            unchanged++;
            continue;
          }
          store.keep(address, checked(answer), clock.instant());
          fetched++;
          if (!answer.address().equals(address)) {
            notices.add(new Notice(address.toString(), "redirects to " + answer.address()));
          }
        } catch (Refusal e) {
          failures.put(address.toString(), e.cause());
        } catch (RuntimeException e) { // one page must not end the others
          failures.put(address.toString(), "internal error: " + e + "; please report it");
        }
      }
      return new Fetched(store.complete(), fetched, unchanged, failures, notices);
    }
  }

  /** A page, or why it is none. */
  private Answer checked(Answer answer) throws Refusal {
    int status = answer.status();
    if (GONE.contains(status)) {
      throw Refusal.of("is not there (status " + status + "); correct the address or take it out");
    }
    if (CLOSED.contains(status)) {
      throw Refusal.of("may not be read (status " + status + "); save it by hand");
    }
    if (status != OK) {
      throw Refusal.of("answers with status " + status + "; try later");
    }
    String type = answer.header("Content-Type");
    if (!PageNames.isPageType(type)) {
      throw Refusal.of("is %s, no page of text; take it out"
          .formatted(type.isEmpty() ? "of no kind (it has no Content-Type)" : type));
    }
    Unpacked.of(answer, policy.longest());
    return answer;
  }

  /** Follows redirects, and asks each host for its rules first. */
  private Answer ask(URI address, Map<String, String> conditions)
      throws Refusal, InterruptedException {
    URI next = address;
    for (int step = 0; step <= policy.redirects(); step++) {
      Answer answer = persist(next, step == 0 ? conditions : Map.of());
      if (!MOVED.contains(answer.status())) {
        return answer;
      }
      next = Redirects.target(answer);
    }
    throw Refusal.of(
        "redirects more than " + policy.redirects() + " times; correct the address or take it out");
  }

  /** Asks again where a server is busy or silent, each time later. */
  private Answer persist(URI address, Map<String, String> conditions)
      throws Refusal, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      long pause = robots.pause(address);
      Duration wait = Duration.ofNanos(pause << attempt);
      try {
        Answer answer = wire.get(address, conditions, policy.longest(), pause);
        if (!BUSY.contains(answer.status()) || attempt == policy.tries()) {
          return answer;
        }
        wait = RetryAfter.of(answer.header("Retry-After"), clock.instant(), wait);
        if (wait.compareTo(policy.patience()) > 0) {
          throw Refusal.of("asks to be left alone for %s s (status %s); try then"
              .formatted(wait.toSeconds(), answer.status()));
        }
      } catch (Refusal e) {
        if (!e.isPassing() || attempt == policy.tries()) {
          throw e;
        }
      }
      wire.hold(address, Math.max(pause, wait.toNanos()));
    }
  }
}
