package dev.touchstone.fuse;

import java.util.Arrays;
import java.util.BitSet;

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

  /** A source that never says what is rare where it is not true tells a lot when it does. */
  private static final double MOST = 0.999;

  /**
   * How much likelier a label is where somebody says it. Were it no likelier, sources that err often
   * and a label that is rare would be explained by items about which all are wrong.
   */
  private static final double UNSAID = 0.3;

  private final Ballot ballot;
  private final int sources;
  private final double[] share;
  private final double[] accuracy;
  private final double[] mistaken;
  private boolean known;

  Choices(Ballot ballot, int sources) {
    this.ballot = ballot;
    this.sources = sources;
    this.share = new double[ballot.labels()];
    this.accuracy = new double[sources * ballot.labels()];
    this.mistaken = new double[ballot.labels() * ballot.labels()];
  }

  /**
   * Weighs sources answer by answer.
   *
   * @param settled items that a reference has answered
   */
  void weigh(double[] chance, BitSet settled, Accuracies overall) {
    int labels = ballot.labels();
    double[] right = new double[accuracy.length];
    double[] all = new double[accuracy.length];
    double[] labelRight = new double[labels];
    double[] labelAll = new double[labels];
    double[] ofShare = new double[labels];
    double[] ofMistaken = new double[mistaken.length];
    Arrays.fill(ofShare, 1);
    Arrays.fill(ofMistaken, SEEN / labels);
    for (int item = 0; item < ballot.items(); item++) {
      double[] likely = likely(item, chance, settled);
      for (int label = 0; label < labels; label++) {
        ofShare[label] += likely[label];
        for (int vote = ballot.votesFrom()[item]; vote < ballot.votesFrom()[item + 1]; vote++) {
          int cell = ballot.source()[vote] * labels + label;
          int said = ballot.label()[ballot.option()[vote]];
          double hit = said == label ? likely[label] : 0;
          all[cell] += likely[label];
          labelAll[label] += likely[label];
          right[cell] += hit;
          labelRight[label] += hit;
          ofMistaken[label * labels + said] += likely[label] - hit;
        }
      }
    }
    System.arraycopy(ofShare, 0, share, 0, labels);
    System.arraycopy(ofMistaken, 0, mistaken, 0, mistaken.length);
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
            bounded((right[cell] + DRAWN_TO_MEAN * expected) / (all[cell] + DRAWN_TO_MEAN));
      }
    }
    known = true;
  }

  private static double bounded(double share) {
    return Math.min(MOST, Math.max(1 - MOST, share));
  }

  /** How likely each label is, said of the item or not: all may have missed what is rare. */
  private double[] likely(int item, double[] chance, BitSet settled) {
    double[] likely = new double[ballot.labels()];
    if (!known || settled.get(item)) {
      for (int k = ballot.optionsFrom()[item]; k < ballot.optionsFrom()[item + 1]; k++) {
        likely[ballot.label()[k]] = chance[k];
      }
      return likely;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int label = 0; label < likely.length; label++) {
      likely[label] = likelihoodOf(item, label) + (isSaid(item, label) ? 0 : Math.log(UNSAID));
      best = Math.max(best, likely[label]);
    }
    double sum = 0;
    for (int label = 0; label < likely.length; label++) {
      likely[label] = Math.exp(likely[label] - best);
      sum += likely[label];
    }
    for (int label = 0; label < likely.length; label++) {
      likely[label] /= sum;
    }
    return likely;
  }

  private boolean isSaid(int item, int label) {
    for (int k = ballot.optionsFrom()[item]; k < ballot.optionsFrom()[item + 1]; k++) {
      if (ballot.label()[k] == label) {
        return true;
      }
    }
    return false;
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
    return likelihoodOf(item, ballot.label()[truth]);
  }

  private double likelihoodOf(int item, int label) {
    int from = ballot.optionsFrom()[item];
    int others = ballot.votesOf(item);
    for (int option = from; option < ballot.optionsFrom()[item + 1]; option++) {
      others -= ballot.label()[option] == label ? ballot.support()[option] : 0;
    }
    double sum = Math.log(share[label]);
    for (int vote = ballot.votesFrom()[item]; vote < ballot.votesFrom()[item + 1]; vote++) {
      double right = accuracy[ballot.source()[vote] * ballot.labels() + label];
      int option = ballot.option()[vote];
      double popular = (double) ballot.support()[option] / Math.max(1, others);
      double usual = mistaken[label * ballot.labels() + ballot.label()[option]];
      sum += ballot.label()[option] == label
          ? Math.log(right)
          : Math.log((1 - right) * (POPULAR * popular + (1 - POPULAR) * usual));
    }
    return sum;
  }
}
