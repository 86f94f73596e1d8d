package dev.touchstone.fuse;

import dev.touchstone.fuse.Likeness.Way;

/**
 * How votes miss what is true: with others or alone, by something like it, and where a less exact
 * answer is at hand, by giving that. All is learned from the poll.
 */
final class Errors {

  /** Share of wrong votes that follow popularity, before any is seen; the rest fall anywhere. */
  private static final double POPULAR = 0.5;

  /** So many pairs of wrong votes, and so many that miss, are taken to have been seen. */
  private static final double SEEN = 50;

  /** Options that are less likely tell nothing about errors. */
  private static final double LIKELY = 0.1;

  private static final double LEAST_POPULAR = 0.3;
  private static final double MOST_POPULAR = 0.9;
  private static final double LEAST = 0.02;
  private static final double MOST = 0.95;

  /** Ways to miss: those of {@link Way}, and last a less exact answer. */
  private static final int WAYS = Way.values().length + 1;

  private static final int WIDER = WAYS - 1;
  private static final int OTHER = Way.OTHER.code;

  /** Votes that give such an answer rather than an unlike one, before any is seen; the last where there is one. */
  private static final double[] SHARE = {1, 0.3, 0.3, 0.2, 0.5};

  /** There are at least so many wrong answers of the kind; an open question has many. */
  private static final double[] ANSWERS = {30, 10, 10, 10, 1};

  private final Ballot ballot;
  private final double[] odds = new double[WAYS];
  private double popular = POPULAR;

  Errors(Ballot ballot) {
    this.ballot = ballot;
    for (int way = 0; way < WAYS; way++) {
      odds[way] = way == OTHER ? 1 : SHARE[way] / (1 - SHARE[way]);
    }
  }

  /** Share of wrong votes that follow popularity. */
  double popular() {
    return popular;
  }

  /** Learns from what is likely. */
  void weigh(double[] chance) {
    double together = POPULAR * SEEN;
    double pairs = SEEN;
    double[] fallen = new double[WAYS];
    double[] unlike = new double[WAYS];
    for (int item = 0; item < ballot.items(); item++) {
      int from = ballot.optionsFrom()[item];
      int to = Math.min(ballot.optionsFrom()[item + 1], from + Weighing.WEIGHED);
      for (int truth = from; truth < to && to > from + 1; truth++) {
        if (chance[truth] < LIKELY || ballot.isMeasured(item)) {
          continue;
        }
        double[] votes = new double[WAYS];
        double squares = 0;
        for (int option = from; option < to; option++) {
          if (option != truth) {
            int way = way(item, truth, option);
            double support = ballot.support()[option];
            votes[way] += support;
            squares += way == WIDER ? 0 : support * (support - 1);
          }
        }
        double wrong = votes[OTHER];
        for (int way = 1; way < WIDER; way++) {
          wrong += votes[way];
        }
        together += chance[truth] * squares;
        pairs += chance[truth] * Math.max(0, wrong * (wrong - 1));
        for (int way = 1; way < WAYS; way++) {
          fallen[way] += chance[truth] * votes[way];
          unlike[way] += way != WIDER || votes[way] > 0 ? chance[truth] * votes[OTHER] : 0;
        }
      }
    }
    popular = Math.min(MOST_POPULAR, Math.max(LEAST_POPULAR, together / pairs));
    for (int way = 1; way < WAYS; way++) {
      double share = (fallen[way] + SHARE[way] * SEEN) / (fallen[way] + unlike[way] + SEEN);
      double bounded = Math.min(MOST, Math.max(LEAST, share));
      odds[way] = bounded / (1 - bounded);
    }
  }

  private int way(int item, int truth, int option) {
    return ballot.isWider(item, option, truth) ? WIDER : ballot.likeness(item, truth, option).code;
  }

  /** How likely a vote that misses the truth is for each option of the item. */
  double[] chances(int item, int truth) {
    int from = ballot.optionsFrom()[item];
    int to = ballot.optionsFrom()[item + 1];
    double[] votes = new double[WAYS];
    double[] options = new double[WAYS];
    int[] ways = new int[to - from];
    for (int option = from; option < to; option++) {
      if (option != truth) {
        int way = way(item, truth, option);
        ways[option - from] = way;
        votes[way] += ballot.support()[option];
        options[way]++;
      }
    }
    double all = 1;
    for (int way = 1; way < WAYS; way++) {
      all += way == WIDER && votes[way] == 0 ? 0 : odds[way];
    }
    double[] chances = new double[to - from];
    for (int option = from; option < to; option++) {
      int way = ways[option - from];
      double share = ballot.support()[option] / votes[way];
      double anywhere = 1 / Math.max(options[way], ANSWERS[way]);
      double within = way == WIDER ? 1 : popular * share + (1 - popular) * anywhere;
      chances[option - from] = option == truth ? 1 : odds[way] / all * within;
    }
    return chances;
  }
}
