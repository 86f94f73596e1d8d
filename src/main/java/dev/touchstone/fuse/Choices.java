package dev.touchstone.fuse;

import java.util.Arrays;

/**
 * Items that are all answered from one short list: a source has an accuracy for each answer, and an
 * answer is more or less frequent.
 */
final class Choices {

  /** So many votes of a source that is like the mean are taken to have been seen. */
  private static final double DRAWN_TO_MEAN = 4;

  /** Share of wrong votes that follow popularity; the rest fall anywhere. */
  private static final double POPULAR = 0.5;

  private final Ballot ballot;
  private final int sources;
  private final double[] share;
  private final double[] accuracy;

  Choices(Ballot ballot, int sources) {
    this.ballot = ballot;
    this.sources = sources;
    this.share = new double[ballot.labels()];
    this.accuracy = new double[sources * ballot.labels()];
  }

  /** Weighs sources answer by answer. */
  void weigh(double[] chance, Accuracies overall) {
    int labels = ballot.labels();
    double[] right = new double[accuracy.length];
    double[] all = new double[accuracy.length];
    double[] labelRight = new double[labels];
    double[] labelAll = new double[labels];
    Arrays.fill(share, 1);
    for (int item = 0; item < ballot.items(); item++) {
      for (int k = ballot.optionsFrom()[item]; k < ballot.optionsFrom()[item + 1]; k++) {
        int label = ballot.label()[k];
        share[label] += chance[k];
        for (int vote = ballot.votesFrom()[item]; vote < ballot.votesFrom()[item + 1]; vote++) {
          int cell = ballot.source()[vote] * labels + label;
          boolean same = ballot.option()[vote] == k;
          all[cell] += chance[k];
          labelAll[label] += chance[k];
          right[cell] += same ? chance[k] : 0;
          labelRight[label] += same ? chance[k] : 0;
        }
      }
    }
    double mean = Arrays.stream(labelRight).sum() / Arrays.stream(labelAll).sum();
    double total = Arrays.stream(share).sum();
    for (int label = 0; label < labels; label++) {
      share[label] /= total;
      double ofLabel = (labelRight[label] + mean) / (labelAll[label] + 1);
      for (int source = 0; source < sources; source++) {
        int cell = source * labels + label;
        double expected = Odds.both(mean, overall.of(source), ofLabel);
        accuracy[cell] =
            Odds.bounded((right[cell] + DRAWN_TO_MEAN * expected) / (all[cell] + DRAWN_TO_MEAN));
      }
    }
  }

  /** The logarithm of how likely the item's votes are if that option is true. */
  double likelihood(int item, int truth) {
    int label = ballot.label()[truth];
    int others = ballot.votesOf(item) - ballot.support()[truth];
    int wrong = ballot.optionsFrom()[item + 1] - ballot.optionsFrom()[item] - 1;
    double sum = Math.log(share[label]);
    for (int vote = ballot.votesFrom()[item]; vote < ballot.votesFrom()[item + 1]; vote++) {
      double right = accuracy[ballot.source()[vote] * ballot.labels() + label];
      int option = ballot.option()[vote];
      double popular = (double) ballot.support()[option] / Math.max(1, others);
      sum += option == truth
          ? Math.log(right)
          : Math.log((1 - right) * (POPULAR * popular + (1 - POPULAR) / wrong));
    }
    return sum;
  }
}
