package dev.touchstone.fuse;

/**
 * How votes miss what is true: with others or alone, and where a less exact answer is at hand, by
 * giving that. Both are learned from the poll.
 */
final class Errors {

  /** Share of wrong votes that follow popularity, before any is seen; the rest fall anywhere. */
  private static final double POPULAR = 0.5;

  /** Share of less exact votes among those that miss, before any is seen. */
  private static final double WIDE = 0.5;

  /** So many pairs of wrong votes, and so many that miss, are taken to have been seen. */
  private static final double SEEN = 50;

  /** An open question has at least so many wrong answers. */
  private static final int WRONG_ANSWERS = 30;

  /** Options that are less likely tell nothing about errors. */
  private static final double LIKELY = 0.1;

  private static final double LEAST_POPULAR = 0.3;
  private static final double LEAST_WIDE = 0.02;
  private static final double MOST_POPULAR = 0.9;
  private static final double MOST_WIDE = 0.95;

  private final Ballot ballot;
  private double popular = POPULAR;
  private double wide = WIDE;

  Errors(Ballot ballot) {
    this.ballot = ballot;
  }

  /** Learns from what is likely. */
  void weigh(double[] chance) {
    double together = POPULAR * SEEN;
    double pairs = SEEN;
    double wider = WIDE * SEEN;
    double missed = SEEN;
    for (int item = 0; item < ballot.items(); item++) {
      int from = ballot.optionsFrom()[item];
      int to = Math.min(ballot.optionsFrom()[item + 1], from + Weighing.WEIGHED);
      for (int truth = from; truth < to && to > from + 1; truth++) {
        if (chance[truth] < LIKELY || ballot.isMeasured(item)) {
          continue;
        }
        double wrong = 0;
        double squares = 0;
        double less = 0;
        for (int option = from; option < to; option++) {
          double votes = option == truth ? 0 : ballot.support()[option];
          boolean isWider = ballot.isWider(item, option, truth);
          less += isWider ? votes : 0;
          wrong += isWider ? 0 : votes;
          squares += isWider ? 0 : votes * (votes - 1);
        }
        together += chance[truth] * Math.max(0, squares);
        pairs += chance[truth] * Math.max(0, wrong * (wrong - 1));
        wider += chance[truth] * less;
        missed += ballot.hasWider(truth) ? chance[truth] * (less + wrong) : 0;
      }
    }
    popular = Math.min(MOST_POPULAR, Math.max(LEAST_POPULAR, together / pairs));
    wide = Math.min(MOST_WIDE, Math.max(LEAST_WIDE, wider / missed));
  }

  /** How likely a vote that misses the truth is for that option. */
  double chance(int item, int truth, int option) {
    if (ballot.isWider(item, option, truth)) {
      return wide;
    }
    int others = ballot.votesOf(item) - ballot.support()[truth];
    int options = ballot.optionsFrom()[item + 1] - ballot.optionsFrom()[item];
    double anywhere = Math.max(options - 1, WRONG_ANSWERS);
    double share = (double) ballot.support()[option] / others;
    return (ballot.hasWider(truth) ? 1 - wide : 1) * (popular * share + (1 - popular) / anywhere);
  }
}
