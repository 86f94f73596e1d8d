package dev.touchstone.fuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

  /** Share of votes that give what is true to the digit, before any is seen. */
  private static final double EXACT = 0.1;

  private final Ballot ballot;
  private final Accuracies accuracies;
  private final int kinds;
  private final double[] error;
  private final double[] range;
  private final double[] usual;
  private final double[] exact;
  private final double[] step;

  Spread(Ballot ballot, Accuracies accuracies, int sources) {
    this.ballot = ballot;
    this.accuracies = accuracies;
    this.kinds = accuracies.kinds();
    this.error = new double[sources * kinds];
    this.range = new double[kinds];
    this.usual = new double[kinds];
    this.exact = new double[sources * kinds];
    this.step = steps();
    Arrays.fill(exact, EXACT);
  }

  /** How fine the figures of each kind are: how far apart an item's nearest two are, as a rule. */
  private double[] steps() {
    List<List<Double>> gaps = new ArrayList<>();
    for (int kind = 0; kind < kinds; kind++) {
      gaps.add(new ArrayList<>());
    }
    for (int item = 0; item < ballot.items(); item++) {
      if (ballot.isMeasured(item)) {
        double[] figures = IntStream.range(
                ballot.optionsFrom()[item], ballot.optionsFrom()[item + 1])
            .mapToDouble(ballot::figure)
            .sorted()
            .toArray();
        IntStream.range(1, figures.length)
            .mapToDouble(at -> figures[at] - figures[at - 1])
            .filter(gap -> gap > FEWEST)
            .min()
            .ifPresent(gaps.get(accuracies.kind(item))::add);
      }
    }
    return gaps.stream()
        .mapToDouble(
            all -> all.stream().sorted().skip(all.size() / 2).findFirst().orElse(FEWEST))
        .toArray();
  }

  /** Weighs sources by how near they are to what is likely. */
  void weigh(double[] chance) {
    double[] sum = new double[error.length];
    double[] votes = new double[error.length];
    double[] hits = new double[error.length];
    double[] hitsOfKind = new double[kinds];
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
        int option = ballot.option()[vote];
        if (ballot.support()[option] > 1) {
          double own = Math.max(error[cell], FEWEST);
          double by = exact[cell];
          hits[cell] += chance[option] * by / (by + (1 - by) * chanceOf(0, own, kind));
        }
      }
    }
    for (int cell = 0; cell < error.length; cell++) {
      hitsOfKind[cell % kinds] += hits[cell];
    }
    for (int cell = 0; cell < error.length; cell++) {
      int kind = cell % kinds;
      double mean = Math.max(FEWEST, sumOfKind[kind] / Math.max(1, votesOfKind[kind]));
      usual[kind] = mean;
      double usually = (hitsOfKind[kind] + EXACT) / (votesOfKind[kind] + 1);
      exact[cell] = (hits[cell] + DRAWN_TO_MEAN * usually) / (votes[cell] + DRAWN_TO_MEAN);
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
      double hit = exact[ballot.source()[vote] * kinds + kind];
      double near = (1 - hit) * chanceOf(off, own, kind);
      sum += Math.log(ballot.option()[vote] == truth ? hit + near : near);
    }
    return sum;
  }

  /** How likely a figure is that far from what is true, if its source did not hit it. */
  private double chanceOf(double off, double own, int kind) {
    double density =
        (1 - ASTRAY) * Math.exp(-off / own) / (2 * own) + ASTRAY / Math.max(range[kind], own);
    return Math.min(1, step[kind] * density);
  }
}
