package dev.touchstone.review.audit;

/**
 * How often something was judged, and how often against it.
 *
 * @param kind {@code rule}, {@code source} or {@code verdict}
 * @param name id of the rule or page, code of the verdict
 * @param judged decisions that say something about it
 * @param overruled those that say it was wrong
 */
public record Overruled(String kind, String name, int judged, int overruled) {

  Overruled plus(boolean wrong) {
    return new Overruled(kind, name, judged + 1, overruled + (wrong ? 1 : 0));
  }
}
