package dev.touchstone.fuse;

/** Shares kept away from certainty, and their logits. */
final class Odds {

  private static final double LEAST = 0.01;
  private static final double MOST = 0.99;

  private Odds() {}

  private static double bounded(double share) {
    return Math.min(MOST, Math.max(LEAST, share));
  }

  /** A share that departs from the mean as both of two others do. */
  static double both(double mean, double one, double two) {
    return 1 / (1 + Math.exp(logit(mean) - logit(one) - logit(two)));
  }

  private static double logit(double share) {
    double bounded = bounded(share);
    return Math.log(bounded / (1 - bounded));
  }
}
