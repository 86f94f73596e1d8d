package dev.touchstone.fuse;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Weighs options by how far their sources are to be believed, and sources by their options, until
 * both stand still.
 *
 * <p>After Dong, Berti-Equille and Srivastava, "Integrating conflicting data" (VLDB 2009): a source
 * has an accuracy, an option the likelihood of its votes; wrong votes fall on options as popularity
 * has it (Dong, Saha and Srivastava, "Less is more", VLDB 2013), which keeps a popular error from
 * being taken for proof. Where all items are a choice among few labels, a source has an accuracy for
 * each of them (Dawid and Skene, "Maximum likelihood estimation of observer error-rates", 1979).
 * Little-known sources are drawn towards the mean, so that few votes come down to counting. Copying
 * is not inferred from equal values: on public sets that takes honest sources for copiers.
 */
final class Weighing {

  private static final int ROUNDS = 40;
  private static final double STILL = 1e-5;

  /** So many votes of a source that is like the mean are taken to have been seen. */
  private static final double DRAWN_TO_MEAN = 4;

  private static final double FIRST_ACCURACY = 0.8;
  private static final double LEAST = 0.01;
  private static final double MOST = 0.999;
  private static final double MOST_BY_LABEL = 0.99;

  /** Share of wrong votes that follow popularity; the rest fall anywhere. */
  private static final double POPULAR = 0.5;

  /** An open question has at least so many wrong answers. */
  private static final int WRONG_ANSWERS = 10;

  /** So many options of one item are weighed; they come best supported first. */
  private static final int WEIGHED = 50;

  private final Ballot ballot;
  private final BitSet settled;
  private final double[] chance;
  private final double[] accuracy;
  private final boolean choice;
  private final double[] labelShare;
  private final double[] byLabel;

  /**
   * Weighs until nothing moves.
   *
   * @param references sources that are right, whoever says otherwise
   */
  Weighing(Ballot ballot, BitSet references, int sources) {
    this.ballot = ballot;
    this.settled = new BitSet();
    this.chance = new double[ballot.value().length];
    this.accuracy = new double[sources];
    this.choice = ballot.isChoice();
    this.labelShare = new double[choice ? ballot.labels() : 0];
    this.byLabel = new double[choice ? sources * ballot.labels() : 0];
    count(references);
    for (int round = 0; round < ROUNDS; round++) {
      weighSources();
      if (choice) {
        weighLabels();
      }
      if (weighOptions() < STILL) {
        break;
      }
    }
  }

  /** How likely each option is. */
  double chance(int option) {
    return chance[option];
  }

  /** How often the source is right. */
  double accuracy(int source) {
    return accuracy[source];
  }

  /** Counts votes; where references speak, theirs alone. */
  private void count(BitSet references) {
    for (int item = 0; item < ballot.items(); item++) {
      int from = ballot.votesFrom()[item];
      int to = ballot.votesFrom()[item + 1];
      int spoken = 0;
      for (int vote = from; vote < to; vote++) {
        spoken += references.get(ballot.source()[vote]) ? 1 : 0;
      }
      if (spoken > 0) {
        settled.set(item);
      }
      double weight = 1.0 / (spoken > 0 ? spoken : to - from);
      for (int vote = from; vote < to; vote++) {
        if (spoken == 0 || references.get(ballot.source()[vote])) {
          chance[ballot.option()[vote]] += weight;
        }
      }
    }
  }

  private void weighSources() {
    double[] right = new double[accuracy.length];
    int[] votes = new int[accuracy.length];
    double allRight = FIRST_ACCURACY;
    long allVotes = 1;
    for (int item = 0; item < ballot.items(); item++) {
      if (ballot.votesOf(item) < 2 && !settled.get(item)) {
        continue; // who speaks alone is neither confirmed nor contradicted
      }
      for (int vote = ballot.votesFrom()[item]; vote < ballot.votesFrom()[item + 1]; vote++) {
        right[ballot.source()[vote]] += chance[ballot.option()[vote]];
        votes[ballot.source()[vote]]++;
        allRight += chance[ballot.option()[vote]];
        allVotes++;
      }
    }
    double mean = allRight / allVotes;
    for (int source = 0; source < accuracy.length; source++) {
      double seen = (right[source] + DRAWN_TO_MEAN * mean) / (votes[source] + DRAWN_TO_MEAN);
      accuracy[source] = Math.min(MOST, Math.max(LEAST, seen));
    }
  }

  private void weighLabels() {
    int labels = ballot.labels();
    double[] right = new double[byLabel.length];
    double[] all = new double[byLabel.length];
    double[] labelRight = new double[labels];
    double[] labelAll = new double[labels];
    Arrays.fill(labelShare, 1);
    for (int item = 0; item < ballot.items(); item++) {
      for (int k = ballot.optionsFrom()[item]; k < ballot.optionsFrom()[item + 1]; k++) {
        int label = ballot.label()[k];
        labelShare[label] += chance[k];
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
    double total = Arrays.stream(labelShare).sum();
    for (int label = 0; label < labels; label++) {
      labelShare[label] /= total;
      double ofLabel = bounded((labelRight[label] + mean) / (labelAll[label] + 1));
      for (int source = 0; source < accuracy.length; source++) {
        int cell = source * labels + label;
        double expected = 1
            / (1
                + Math.exp(
                    logit(bounded(mean)) - logit(bounded(accuracy[source])) - logit(ofLabel)));
        byLabel[cell] =
            bounded((right[cell] + DRAWN_TO_MEAN * expected) / (all[cell] + DRAWN_TO_MEAN));
      }
    }
  }

  private static double bounded(double share) {
    return Math.min(MOST_BY_LABEL, Math.max(LEAST, share));
  }

  private static double logit(double share) {
    return Math.log(share / (1 - share));
  }

  /** Weighs all options anew and returns by how much the chance of one moved at most. */
  private double weighOptions() {
    double moved = 0;
    for (int item = 0; item < ballot.items(); item++) {
      int from = ballot.optionsFrom()[item];
      int to = ballot.optionsFrom()[item + 1];
      if (settled.get(item) || to - from < 2) {
        continue;
      }
      double[] likelihood = new double[to - from];
      for (int k = from; k < to; k++) {
        likelihood[k - from] = k - from < WEIGHED ? likelihood(item, k) : Double.NEGATIVE_INFINITY;
      }
      double best = Arrays.stream(likelihood).max().orElse(0);
      double sum = Arrays.stream(likelihood).map(l -> Math.exp(l - best)).sum();
      for (int k = from; k < to; k++) {
        double now = Math.exp(likelihood[k - from] - best) / sum;
        moved = Math.max(moved, Math.abs(now - chance[k]));
        chance[k] = now;
      }
    }
    return moved;
  }

  /** The logarithm of how likely the item's votes are if that option is true. */
  private double likelihood(int item, int truth) {
    int others = ballot.votesOf(item) - ballot.support()[truth];
    int options = ballot.optionsFrom()[item + 1] - ballot.optionsFrom()[item];
    double wrong = choice ? options - 1 : Math.max(options - 1, WRONG_ANSWERS);
    double sum = choice ? Math.log(labelShare[ballot.label()[truth]]) : 0;
    for (int vote = ballot.votesFrom()[item]; vote < ballot.votesFrom()[item + 1]; vote++) {
      int source = ballot.source()[vote];
      double right =
          choice ? byLabel[source * ballot.labels() + ballot.label()[truth]] : accuracy[source];
      int option = ballot.option()[vote];
      if (option == truth) {
        sum += Math.log(right);
      } else {
        double popular = (double) ballot.support()[option] / others;
        sum += Math.log((1 - right) * (POPULAR * popular + (1 - POPULAR) / wrong));
      }
    }
    return sum;
  }
}
