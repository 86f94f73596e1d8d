package dev.touchstone.fuse;

import java.util.Arrays;

/**
 * Items that are all answered from one short list: a source has an accuracy for each answer, an answer
 * is more or less frequent, and is taken for one of the others more often than for the rest.
 */
final class Choices {

  /** So many votes of a source that is like the mean are taken to have been seen. */
  private static final double DRAWN_TO_MEAN = 4;

  /** So many mistakes, spread evenly, are taken to have been seen where a label is true. */
  private static final double SEEN = 5;

  /**
   * Share of wrong votes that follow the item's other votes; the rest fall as they do wherever that
   * answer is true. Were it large, many weak votes for one answer would count as one shared error.
   */
  private static final double POPULAR = 0.1;

  private final Ballot ballot;
  private final int sources;
  private final double[] share;
  private final double[] accuracy;
  private final double[] mistaken;

  Choices(Ballot ballot, int sources) {
    this.ballot = ballot;
    this.sources = sources;
    this.share = new double[ballot.labels()];
    this.accuracy = new double[sources * ballot.labels()];
    this.mistaken = new double[ballot.labels() * ballot.labels()];
  }

  /** Weighs sources answer by answer. */
  void weigh(double[] chance, Accuracies overall) {
    int labels = ballot.labels();
    double[] right = new double[accuracy.length];
    double[] all = new double[accuracy.length];
    double[] labelRight = new double[labels];
    double[] labelAll = new double[labels];
    Arrays.fill(share, 1);
    Arrays.fill(mistaken, SEEN / labels);
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
          mistaken[label * labels + ballot.label()[ballot.option()[vote]]] += same ? 0 : chance[k];
        }
      }
    }
    double mean = Arrays.stream(labelRight).sum() / Arrays.stream(labelAll).sum();
    double total = Arrays.stream(share).sum();
    for (int label = 0; label < labels; label++) {
      share[label] /= total;
      normalise(label);
      double ofLabel = (labelRight[label] + mean) / (labelAll[label] + 1);
      for (int source = 0; source < sources; source++) {
        int cell = source * labels + label;
        double expected = Odds.both(mean, overall.of(source), ofLabel);
        accuracy[cell] =
            Odds.bounded((right[cell] + DRAWN_TO_MEAN * expected) / (all[cell] + DRAWN_TO_MEAN));
      }
    }
  }

  /** Makes shares of what is said where that label is true and is not said. */
  private void normalise(int label) {
    int labels = ballot.labels();
    mistaken[label * labels + label] = 0;
    double sum = 0;
    for (int said = 0; said < labels; said++) {
      sum += mistaken[label * labels + said];
    }
    for (int said = 0; said < labels; said++) {
      mistaken[label * labels + said] /= sum;
    }
  }

  /** The logarithm of how likely the item's votes are if that option is true. */
  double likelihood(int item, int truth) {
    int label = ballot.label()[truth];
    int others = ballot.votesOf(item) - ballot.support()[truth];
    double sum = Math.log(share[label]);
    for (int vote = ballot.votesFrom()[item]; vote < ballot.votesFrom()[item + 1]; vote++) {
      double right = accuracy[ballot.source()[vote] * ballot.labels() + label];
      int option = ballot.option()[vote];
      double popular = (double) ballot.support()[option] / Math.max(1, others);
      double usual = mistaken[label * ballot.labels() + ballot.label()[option]];
      sum += option == truth
          ? Math.log(right)
          : Math.log((1 - right) * (POPULAR * popular + (1 - POPULAR) * usual));
    }
    return sum;
  }
}
