package dev.touchstone.fuse;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Weighs options by how far their sources are to be believed, and sources by their options, until
 * both stand still.
 *
 * <p>After Dong, Berti-Equille and Srivastava, "Integrating conflicting data" (VLDB 2009): a source
 * has an accuracy, an option the likelihood of its votes; wrong votes fall on options as popularity
 * has it (Dong, Saha and Srivastava, "Less is more", VLDB 2013), which keeps a popular error from
 * being taken for proof; how far it has it is learned. Where all items are a choice among few labels,
 * a source has an accuracy for each of them (Dawid and Skene, "Maximum likelihood estimation of
 * observer error-rates", 1979). A less exact answer is neither right nor wrong (Jung, Kim and Shim,
 * "Crowdsourced truth discovery in the presence of hierarchies", EDBT 2019), and a measurement is more
 * or less near. Little-known sources are drawn towards the mean, so that few votes come down to
 * counting. That sources copy is told from errors that they share ({@link Copying}), never from equal
 * values.
 */
final class Weighing {

  /** So many options of one item are weighed; they come best supported first. */
  static final int WEIGHED = 50;

  /** So many items are weighed on all cores. */
  private static final int MANY = 10_000;

  private static final int ROUNDS = 40;

  /** Who copies whom and what is true are learned from one another so many times. */
  private static final int COPYING_TURNS = 3;

  /** A reference that is right less often is wrong more often than not. */
  private static final double CONFIRMED = 0.5;

  private static final double STILL = 1e-5;

  private final Ballot ballot;
  private final BitSet settled = new BitSet();
  private final double[] chance;
  private final Accuracies accuracies;
  private final Errors errors;
  private final Spread spread;
  private final @Nullable Choices choices;
  private final Copying copying;

  /**
   * Weighs until nothing moves.
   *
   * @param references sources that are right, whoever says otherwise; how far others are to be believed
   *     is judged by those alone that others confirm
   */
  Weighing(Ballot ballot, BitSet references, int sources) {
    this.ballot = ballot;
    this.chance = new double[ballot.value().length];
    this.accuracies = new Accuracies(ballot, sources);
    this.errors = new Errors(ballot);
    this.spread = new Spread(ballot, accuracies, sources);
    this.choices = ballot.isChoice() ? new Choices(ballot, sources) : null;
    this.copying = new Copying(ballot, sources);
    open(new BitSet());
    int turns = choices == null ? COPYING_TURNS : 0;
    while (turns-- > 0 && copying.weigh(chance, accuracies, errors.popular())) {
      settle(false);
    }
    // Only now: were a poor reference true, all who contradict it would seem to err alike.
    BitSet confirmed = confirmed(references);
    if (!confirmed.isEmpty()) {
      open(confirmed);
    }
    if (accuracies.hasKinds()) {
      // Only now: at first, a popular error on one kind would make its own sources look good at it.
      settle(true);
    }
    count(references, false);
  }

  /** The references that independent sources agree with more often than not: by them, others are judged. */
  private BitSet confirmed(BitSet references) {
    BitSet confirmed = new BitSet();
    references.stream()
        .filter(source -> accuracies.of(source) >= CONFIRMED)
        .forEach(confirmed::set);
    return confirmed;
  }

  /** Counts votes and weighs what follows from it, as if nothing had been learned but who copies. */
  private void open(BitSet references) {
    count(references, true);
    if (choices == null) {
      accuracies.forget();
      spread.weigh(chance);
      weighOptions(); // all sources alike at first, so that a majority counts as one
    }
    settle(false);
  }

  private void settle(boolean kindByKind) {
    for (int round = 0; round < ROUNDS; round++) {
      accuracies.weigh(chance, settled, kindByKind);
      spread.weigh(chance);
      errors.weigh(chance);
      if (choices != null) {
        choices.weigh(chance, settled, accuracies);
      }
      if (weighOptions() < STILL) {
        break;
      }
    }
  }

  /** Whether a reference has answered the item. */
  boolean isSettled(int item) {
    return settled.get(item);
  }

  /** How likely each option is. */
  double chance(int option) {
    return chance[option];
  }

  /** How likely the option is, or for a measurement one as near to it as sources are as a rule. */
  double chanceNear(int item, int option) {
    double sum = 0;
    for (int k = ballot.optionsFrom()[item]; k < ballot.optionsFrom()[item + 1]; k++) {
      sum += areOne(item, option, k) ? chance[k] : 0;
    }
    return sum;
  }

  /** Whether two options are the same for an editor: measurements that are no farther apart than usual. */
  boolean areOne(int item, int one, int two) {
    return one == two || (ballot.isMeasured(item) && spread.isUsual(item, one, two));
  }

  /** How often the source is right on such items. */
  double accuracy(int source, int item) {
    return accuracies.of(source, accuracies.kind(item));
  }

  /** Counts votes; where references speak, theirs alone; where none does, those of all or none. */
  private void count(BitSet references, boolean all) {
    for (int item = 0; item < ballot.items(); item++) {
      int from = ballot.votesFrom()[item];
      int to = ballot.votesFrom()[item + 1];
      int spoken = 0;
      for (int vote = from; vote < to; vote++) {
        spoken += references.get(ballot.source()[vote]) ? 1 : 0;
      }
      if (spoken == 0 && !all) {
        continue;
      }
      settled.set(item, spoken > 0);
      Arrays.fill(chance, ballot.optionsFrom()[item], ballot.optionsFrom()[item + 1], 0);
      double weight = 1.0 / (spoken > 0 ? spoken : to - from);
      for (int vote = from; vote < to; vote++) {
        if (spoken == 0 || references.get(ballot.source()[vote])) {
          chance[ballot.option()[vote]] += weight;
        }
      }
    }
  }

  /**
   * Weighs all options anew and returns by how much the chance of one moved at most. Items are
   * weighed each by itself, so that many of them may be on several cores.
   */
  private double weighOptions() {
    IntStream items = IntStream.range(0, ballot.items());
    return (ballot.items() < MANY ? items : items.parallel())
        .mapToDouble(this::weighOptionsOf)
        .max()
        .orElse(0);
  }

  private double weighOptionsOf(int item) {
    int from = ballot.optionsFrom()[item];
    int to = ballot.optionsFrom()[item + 1];
    if (settled.get(item) || to - from < 2) {
      return 0;
    }
    double[] weight = new double[Math.min(to - from, WEIGHED)];
    double best = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < weight.length; k++) {
      weight[k] = likelihood(item, from + k);
      best = Math.max(best, weight[k]);
    }
    double sum = 0;
    for (int k = 0; k < weight.length; k++) {
      weight[k] = Math.exp(weight[k] - best);
      sum += weight[k];
    }
    double moved = 0;
    for (int k = from; k < to; k++) {
      double now = k - from < WEIGHED ? weight[k - from] / sum : 0;
      moved = Math.max(moved, Math.abs(now - chance[k]));
      chance[k] = now;
    }
    return moved;
  }

  /** The logarithm of how likely the item's votes are if that option is true. */
  private double likelihood(int item, int truth) {
    if (ballot.isMeasured(item)) {
      return spread.likelihood(item, truth);
    }
    return choices == null ? openLikelihood(item, truth) : choices.likelihood(item, truth);
  }

  private double openLikelihood(int item, int truth) {
    int kind = accuracies.kind(item);
    double[] wrong = errors.chances(item, truth);
    double sum = 0;
    for (int vote = ballot.votesFrom()[item]; vote < ballot.votesFrom()[item + 1]; vote++) {
      double right = accuracies.of(ballot.source()[vote], kind);
      int option = ballot.option()[vote];
      sum += copying.weight(vote)
          * (option == truth
              ? Math.log(right)
              : Math.log((1 - right) * wrong[option - ballot.optionsFrom()[item]]));
    }
    return sum;
  }
}
