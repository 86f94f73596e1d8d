package dev.touchstone.engine.lookup.fetch;

import java.net.URI;

/** Where an answer sends its reader. */
final class Redirects {

  private Redirects() {}

  /** The address that a redirect names. */
  static URI target(Answer answer) throws Refusal {
    String location = answer.header("Location");
    if (location.isEmpty()) {
      throw Refusal.of("redirects without saying where (status " + answer.status() + ")");
    }
    URI target;
    try {
      target = answer.address().resolve(location.strip().replace(" ", "%20"));
    } catch (IllegalArgumentException e) {
      throw Refusal.of("redirects to \"" + location + "\", which is no address");
    }
    if ("https".equals(answer.address().getScheme()) && "http".equals(target.getScheme())) {
      throw Refusal.of("redirects from https to " + target + "; give that address if you trust it");
    }
    return target;
  }
}
