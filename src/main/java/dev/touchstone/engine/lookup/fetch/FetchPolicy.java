package dev.touchstone.engine.lookup.fetch;

import java.time.Duration;
import java.util.Set;

/**
 * How pages are fetched.
 *
 * @param agent how the program names itself; its first word is the name that robots.txt calls it by
 * @param pause between two requests to one host, at least
 * @param timeout for one whole answer, its body included
 * @param tries for one page, at least 1
 * @param redirects followed from one address, at most
 * @param longest answer, in bytes
 * @param patience longest time that a host may ask to wait; who asks for more is left alone
 * @param named hosts that may have a private address, as {@code host} or {@code host:port}, lower case
 */
public record FetchPolicy(
    String agent,
    Duration pause,
    Duration timeout,
    int tries,
    int redirects,
    int longest,
    Duration patience,
    Set<String> named) {

  public FetchPolicy {
    named = Set.copyOf(named);
  }

  /** Slow enough for anybody's server. */
  public static FetchPolicy polite(String agent, Set<String> named) {
    return new FetchPolicy(
        agent,
        Duration.ofSeconds(1),
        Duration.ofSeconds(30),
        3,
        5,
        32 << 20,
        Duration.ofMinutes(1),
        named);
  }

  /** The name that robots.txt calls the program by. */
  String robot() {
    return agent.replaceFirst("[/ ].*", "");
  }
}
