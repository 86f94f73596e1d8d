package dev.touchstone.fuse;

import java.util.Arrays;

/**
 * How far sources are off where they measure: each has an error of its own that it makes on the
 * average, kind by kind, and now and then is off by anything.
 */
final class Spread {

  /** So many measurements of a source that is like the mean are taken to have been seen. */
  private static final double DRAWN_TO_MEAN = 4;

  /** Share of votes that have nothing to do with what was measured. */
  private static final double ASTRAY = 0.05;

  private static final double FEWEST = 1e-9;

  private final Ballot ballot;
  private final Accuracies accuracies;
  private final int kinds;
  private final double[] error;
  private final double[] range;
  private final double[] usual;

  Spread(Ballot ballot, Accuracies accuracies, int sources) {
    this.ballot = ballot;
    this.accuracies = accuracies;
    this.kinds = accuracies.kinds();
    this.error = new double[sources * kinds];
    this.range = new double[kinds];
    this.usual = new double[kinds];
  }

  /** Weighs sources by how near they are to what is likely. */
  void weigh(double[] chance) {
    double[] sum = new double[error.length];
    double[] votes = new double[error.length];
    double[] sumOfKind = new double[kinds];
    double[] votesOfKind = new double[kinds];
    Arrays.fill(range, 0);
    for (int item = 0; item < ballot.items(); item++) {
      if (!ballot.isMeasured(item) || ballot.votesOf(item) < 2) {
        continue;
      }
      int kind = accuracies.kind(item);
      double middle = 0;
      for (int k = ballot.optionsFrom()[item]; k < ballot.optionsFrom()[item + 1]; k++) {
        middle += chance[k] * ballot.figure(k);
      }
      for (int vote = ballot.votesFrom()[item]; vote < ballot.votesFrom()[item + 1]; vote++) {
        double off = Math.abs(ballot.figure(ballot.option()[vote]) - middle);
        int cell = ballot.source()[vote] * kinds + kind;
        sum[cell] += off;
        votes[cell]++;
        sumOfKind[kind] += off;
        votesOfKind[kind]++;
        range[kind] = Math.max(range[kind], 2 * off);
      }
    }
    for (int cell = 0; cell < error.length; cell++) {
      int kind = cell % kinds;
      double mean = Math.max(FEWEST, sumOfKind[kind] / Math.max(1, votesOfKind[kind]));
      usual[kind] = mean;
      error[cell] = (sum[cell] + DRAWN_TO_MEAN * mean) / (votes[cell] + DRAWN_TO_MEAN);
    }
  }

  /** Whether two measurements are no farther apart than sources are from the truth on the average. */
  boolean isUsual(int item, int one, int two) {
    return Math.abs(ballot.figure(one) - ballot.figure(two)) <= usual[accuracies.kind(item)];
  }

  /** The logarithm of how likely the item's votes are if that option is true. */
  double likelihood(int item, int truth) {
    int kind = accuracies.kind(item);
    double sum = 0;
    for (int vote = ballot.votesFrom()[item]; vote < ballot.votesFrom()[item + 1]; vote++) {
      double off = Math.abs(ballot.figure(ballot.option()[vote]) - ballot.figure(truth));
      double own = error[ballot.source()[vote] * kinds + kind];
      sum += Math.log(
          (1 - ASTRAY) * Math.exp(-off / own) / (2 * own) + ASTRAY / Math.max(range[kind], own));
    }
    return sum;
  }
}
