package dev.touchstone.engine.lookup;

import java.time.Duration;

/**
 * How a service is asked.
 *
 * @param pause between two requests, at least; doubled before each further try
 * @param timeout for one whole answer
 * @param tries for one DOI, at least 1
 * @param failures DOIs without an answer in a row, after which it is not asked any more
 */
record Pace(Duration pause, Duration timeout, int tries, int failures) {

  /** Slow enough for a public service. */
  static final Pace POLITE = new Pace(Duration.ofMillis(500), Duration.ofSeconds(20), 3, 3);
}
