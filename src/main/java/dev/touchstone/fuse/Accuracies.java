package dev.touchstone.fuse;

import java.util.Arrays;
import java.util.BitSet;

/** How often each source is right, in all and on each kind of question. */
final class Accuracies {

  /** So many votes of a source that is like the mean are taken to have been seen. */
  private static final double DRAWN_TO_MEAN = 4;

  /** So many votes on a kind of question that are like the source's others. */
  private static final double DRAWN_TO_SOURCE = 20;

  /** What a vote tells of its source where no two sources agree: little, or the first goes on winning. */
  private static final double UNCONFIRMED = 0.25;

  private static final double FIRST = 0.8;
  private static final double LEAST = 0.01;
  private static final double MOST = 0.999;

  /** With more sources times kinds, all questions are of one kind. */
  private static final long MOST_CELLS = 4_000_000;

  private final Ballot ballot;
  private final int kinds;
  private final double[] overall;
  private final double[] byKind;

  Accuracies(Ballot ballot, int sources) {
    this.ballot = ballot;
    int count = ballot.kinds().count();
    this.kinds = (long) sources * count > MOST_CELLS ? 1 : count;
    this.overall = new double[sources];
    this.byKind = new double[sources * kinds];
    forget();
  }

  /** Takes all sources for alike. */
  void forget() {
    Arrays.fill(overall, FIRST);
    Arrays.fill(byKind, FIRST);
  }

  /** Whether there is more than one kind of question to tell apart. */
  boolean hasKinds() {
    return kinds > 1;
  }

  int kind(int item) {
    return kinds == 1 ? 0 : ballot.kinds().ofItem()[item];
  }

  int kinds() {
    return kinds;
  }

  double of(int source) {
    return overall[source];
  }

  double of(int source, int kind) {
    return byKind[source * kinds + kind];
  }

  /**
   * Weighs sources by how likely is what they say.
   *
   * @param settled items that a reference has answered
   * @param kindByKind whether a source may be better at one kind than at another
   */
  void weigh(double[] chance, BitSet settled, boolean kindByKind) {
    Tally tally = new Tally(overall.length, kinds);
    for (int item = 0; item < ballot.items(); item++) {
      if (!ballot.isMeasured(item) && (ballot.votesOf(item) > 1 || settled.get(item))) {
        count(item, chance, settled.get(item), tally);
      }
    }
    double mean = (tally.allRight + FIRST) / (tally.allVotes + 1);
    for (int source = 0; source < overall.length; source++) {
      double right = 0;
      double votes = 0;
      for (int kind = 0; kind < kinds; kind++) {
        right += tally.right[source * kinds + kind];
        votes += tally.votes[source * kinds + kind];
      }
      overall[source] = bounded((right + DRAWN_TO_MEAN * mean) / (votes + DRAWN_TO_MEAN));
      for (int kind = 0; kind < kinds; kind++) {
        int cell = source * kinds + kind;
        byKind[cell] = kindByKind ? ofKind(tally, cell, source, mean) : overall[source];
      }
    }
  }

  private void count(int item, double[] chance, boolean isSettled, Tally tally) {
    boolean confirmed = isSettled || ballot.support()[ballot.optionsFrom()[item]] > 1;
    double weight = confirmed ? 1 : UNCONFIRMED;
    int kind = kind(item);
    for (int vote = ballot.votesFrom()[item]; vote < ballot.votesFrom()[item + 1]; vote++) {
      tally.add(ballot.source()[vote], kind, weight, chance[ballot.option()[vote]]);
    }
  }

  private double ofKind(Tally tally, int cell, int source, double mean) {
    int kind = cell % kinds;
    double kindMean = (tally.kindRight[kind] + mean) / (tally.kindVotes[kind] + 1);
    double expected = Odds.both(mean, overall[source], kindMean);
    return bounded(
        (tally.right[cell] + DRAWN_TO_SOURCE * expected) / (tally.votes[cell] + DRAWN_TO_SOURCE));
  }

  private static double bounded(double share) {
    return Math.min(MOST, Math.max(LEAST, share));
  }

  /** Votes, and how many of them are right. */
  private static final class Tally {

    private final int kinds;
    private final double[] right;
    private final double[] votes;
    private final double[] kindRight;
    private final double[] kindVotes;
    private double allRight;
    private double allVotes;

    private Tally(int sources, int kinds) {
      this.kinds = kinds;
      this.right = new double[sources * kinds];
      this.votes = new double[sources * kinds];
      this.kindRight = new double[kinds];
      this.kindVotes = new double[kinds];
    }

    private void add(int source, int kind, double weight, double chance) {
      int cell = source * kinds + kind;
      right[cell] += weight * chance;
      votes[cell] += weight;
      kindRight[kind] += weight * chance;
      kindVotes[kind] += weight;
      allRight += weight * chance;
      allVotes += weight;
    }
  }
}
