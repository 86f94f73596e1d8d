package dev.touchstone.engine.lookup.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the robots.txt of each host allows (RFC 9309), asked once a host. Not thread-safe. */
final class Robots {

  /** RFC 9309 has 500 kibibytes read at least. */
  private static final int LONGEST = 512 << 10;

  /** Lines of nonsense that are remarked on; nobody hears it. */
  private static final int WARNINGS = 5;

  private static final int CLIENT_ERROR = 400;
  private static final int SERVER_ERROR = 500;
  private static final int REDIRECT = 300;

  private final FetchPolicy policy;
  private final Wire wire;
  private final Map<String, Rules> known = new HashMap<>();

  Robots(FetchPolicy policy, Wire wire) {
    this.policy = policy;
    this.wire = wire;
  }

  /**
   * What a host says.
   *
   * @param trouble why its rules are not known, so that nothing may be asked; empty if they are
   */
  private record Rules(BaseRobotRules rules, String trouble) {}

  /**
   * The pause between two pages of the address's host, in nanoseconds.
   *
   * @throws Refusal if the host does not want the address to be fetched by programs
   */
  long pause(URI address) throws Refusal, InterruptedException {
    String host = address.getScheme() + "://" + address.getRawAuthority();
    Rules rules = known.get(host);
    if (rules == null) {
      rules = read(URI.create(host + "/robots.txt"));
      known.put(host, rules);
    }
    if (!rules.trouble.isEmpty()) {
      throw Refusal.of("robots.txt of " + host + " " + rules.trouble
          + ", so nothing may be fetched there; try later");
    }
    if (!rules.rules.isAllowed(address.toString())) {
      throw Refusal.of(
          "robots.txt of " + host + " does not allow it; ask its owner, or save it by" + " hand");
    }
    Duration asked = Duration.ofMillis(Math.max(0, rules.rules.getCrawlDelay()));
    if (asked.compareTo(policy.patience()) > 0) {
      throw Refusal.of("robots.txt of %s asks for %s s between two pages; save it by hand"
          .formatted(host, asked.toSeconds()));
    }
    return Math.max(asked.toNanos(), policy.pause().toNanos());
  }

  private Rules read(URI address) throws InterruptedException {
    try {
      Answer answer = answer(address);
      boolean unlike200 = answer.status() < REDIRECT && answer.status() != 200;
      if (answer.status() >= SERVER_ERROR || unlike200) {
        return new Rules(none(), "answers with status " + answer.status());
      }
      if (answer.status() >= CLIENT_ERROR) {
        return new Rules(all(), "");
      }
      BaseRobotRules rules = new SimpleRobotRulesParser(Long.MAX_VALUE, WARNINGS)
          .parseContent(
              address.toString(),
              Unpacked.of(answer, LONGEST),
              "text/plain",
              List.of(policy.robot().toLowerCase(Locale.ROOT)));
      return new Rules(rules, "");
    } catch (Refusal e) {
      return new Rules(none(), e.cause());
    }
  }

  private Answer answer(URI address) throws Refusal, InterruptedException {
    URI next = address;
    for (int step = 0; step <= policy.redirects(); step++) {
      Answer answer = wire.get(next, Map.of(), LONGEST, policy.pause().toNanos());
      if (answer.status() < REDIRECT || answer.status() >= CLIENT_ERROR) {
        return answer;
      }
      next = Redirects.target(answer);
    }
    throw Refusal.of("redirects more than " + policy.redirects() + " times");
  }

  private static BaseRobotRules all() {
    return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
  }

  private static BaseRobotRules none() {
    return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE);
  }
}
