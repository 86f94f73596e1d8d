package dev.touchstone.fuse;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How far sources repeat one another: two that err, and mostly err alike, are hardly two. Only shared
 * errors tell; that good sources agree is no sign. A vote weighs less where a source that it repeats
 * has spoken for the same option.
 *
 * <p>After Dong, Berti-Equille and Srivastava (VLDB 2009), but the share of copied votes is estimated
 * from how often two err alike rather than apart, less what popular errors explain, and drawn to
 * none: their test of a hypothesis takes sources for copiers that fall for the same popular error.
 */
final class Copying {

  /** So many sources are compared with one another: those that say most. */
  private static final int COMPARED = 200;

  /** So many items tell enough. */
  private static final int LOOKED_AT = 5000;

  /** So many items on which two sources differ are taken to have been seen. */
  private static final double SEEN = 5;

  /** Sources repeat one another no less than that, or not at all. */
  private static final double LEAST = 0.3;

  private static final double MOST = 0.9;

  private final Ballot ballot;
  private final int compared;
  private final int[] place;
  private final double[] copied;
  private final double[] weight;

  Copying(Ballot ballot, int sources) {
    this.ballot = ballot;
    this.compared = Math.min(COMPARED, sources);
    this.place = places(ballot, sources, compared);
    this.copied = new double[compared * compared];
    this.weight = new double[ballot.source().length];
    Arrays.fill(weight, 1);
  }

  /** The place of each source among those compared; -1 if it is none of them. */
  private static int[] places(Ballot ballot, int sources, int compared) {
    int[] votes = new int[sources];
    for (int source : ballot.source()) {
      votes[source]++;
    }
    int[] place = new int[sources];
    Arrays.fill(place, -1);
    int next = 0;
    for (int source : IntStream.range(0, sources)
        .boxed()
        .sorted(Comparator.comparingInt(source -> -votes[source]))
        .limit(compared)
        .toList()) {
      place[source] = next++;
    }
    return place;
  }

  /** What a vote counts for. */
  double weight(int vote) {
    return weight[vote];
  }

  /**
   * Learns from what is likely who repeats whom, and weighs votes by it.
   *
   * @param popular share of wrong votes that fall alike though nobody copies
   * @return whether anybody repeats another
   */
  boolean weigh(double[] chance, Accuracies accuracies, double popular) {
    double[] alike = new double[copied.length];
    double[] apart = new double[copied.length];
    int step = 1 + ballot.items() / LOOKED_AT;
    for (int item = 0; item < ballot.items(); item += step) {
      if (!ballot.isMeasured(item)) {
        compare(item, chance, alike, apart);
      }
    }
    double[] accuracy = new double[compared];
    for (int source = 0; source < place.length; source++) {
      if (place[source] >= 0) {
        accuracy[place[source]] = accuracies.of(source);
      }
    }
    for (int one = 0; one < compared; one++) {
      for (int two = 0; two < one; two++) {
        int cell = one * compared + two;
        double share = rate(alike[cell], apart[cell], accuracy[one], accuracy[two], popular);
        copied[cell] = share < LEAST ? 0 : Math.min(MOST, share);
        copied[two * compared + one] = copied[cell];
      }
    }
    boolean any = Arrays.stream(copied).anyMatch(share -> share > 0);
    for (int item = 0; item < ballot.items() && any; item++) {
      weighVotes(item, accuracies);
    }
    return any;
  }

  private void compare(int item, double[] chance, double[] alike, double[] apart) {
    for (int vote = ballot.votesFrom()[item]; vote < ballot.votesFrom()[item + 1]; vote++) {
      int one = place[ballot.source()[vote]];
      int option = ballot.option()[vote];
      for (int other = ballot.votesFrom()[item]; other < vote && one >= 0; other++) {
        int two = place[ballot.source()[other]];
        if (two >= 0) {
          int cell = Math.max(one, two) * compared + Math.min(one, two);
          if (ballot.option()[other] == option) {
            alike[cell] += 1 - chance[option];
          } else {
            apart[cell] += 1;
          }
        }
      }
    }
  }

  /** The share of votes that one of two takes from the other. */
  private static double rate(double alike, double apart, double one, double two, double popular) {
    double error = 1 - (one + two) / 2;
    double byChance = (1 - one) * (1 - two) * popular;
    double differ = 1 - one * two - byChance;
    double more = alike / (apart + SEEN) * differ - byChance;
    return more <= 0 ? 0 : more / (error + more);
  }

  private void weighVotes(int item, Accuracies accuracies) {
    int from = ballot.votesFrom()[item];
    int to = ballot.votesFrom()[item + 1];
    for (int vote = from; vote < to; vote++) {
      weight[vote] = 1;
      int one = place[ballot.source()[vote]];
      for (int other = from; other < to && one >= 0; other++) {
        int two = place[ballot.source()[other]];
        if (two >= 0
            && other != vote
            && ballot.option()[other] == ballot.option()[vote]
            && isBefore(ballot.source()[other], ballot.source()[vote], accuracies)) {
          weight[vote] *= 1 - copied[one * compared + two];
        }
      }
    }
  }

  private boolean isBefore(int one, int two, Accuracies accuracies) {
    double first = accuracies.of(one);
    double second = accuracies.of(two);
    return first > second || (first == second && place[one] < place[two]);
  }
}
