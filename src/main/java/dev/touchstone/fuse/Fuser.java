package dev.touchstone.fuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the value of each item that many sources favour, and says where they favour none. One
 * setting for all data; thread-safe.
 */
public final class Fuser {

  /** The best value is this much likelier than the next, or nothing is decided. */
  private static final double CLEAR = 0.2;

  private static final double MOST = 0.99;

  /** Chances that differ by less than one of so many steps are equal: the order of a sum is no reason. */
  private static final double STEPS = 1e9;

  /** No option. */
  private static final int NONE = -1;

  /**
   * The answers in the order in which the items came.
   *
   * @param references sources that are right, whoever says otherwise; may be empty
   */
  public List<Answer> fuse(Poll poll, Set<String> references) {
    Ballot ballot = Pooling.of(poll);
    BitSet trusted = new BitSet();
    for (int source = 0; source < poll.sources().size(); source++) {
      if (references.contains(poll.sources().get(source))) {
        trusted.set(source);
      }
    }
    Weighing weighing = new Weighing(ballot, trusted, poll.sources().size());
    List<Answer> answers = new ArrayList<>();
    for (int item = 0; item < ballot.items(); item++) {
      answers.add(answer(poll, ballot, weighing, item));
    }
    return List.copyOf(answers);
  }

  private static Answer answer(Poll poll, Ballot ballot, Weighing weighing, int item) {
    Comparator<Integer> order = Comparator.comparingLong(
            (Integer k) -> -Math.round(weighing.chance(k) * STEPS))
        .thenComparing(k -> -ballot.support()[k])
        .thenComparing(k -> poll.values().get(ballot.value()[k]));
    List<Integer> ranked = IntStream.range(
            ballot.optionsFrom()[item], ballot.optionsFrom()[item + 1])
        .boxed()
        .sorted(order)
        .toList();
    int best = ranked.get(0);
    int next =
        ranked.stream().filter(k -> !weighing.areOne(item, best, k)).findFirst().orElse(NONE);
    double likely = weighing.chanceNear(item, best);
    double lead = likely - (next == NONE ? 0 : weighing.chanceNear(item, next));
    double confidence = Math.min(MOST, likely * anyRight(ballot, weighing, item, best));
    return new Answer(
        poll.items().get(item),
        poll.values().get(ballot.value()[best]),
        confidence,
        lead >= CLEAR && confidence >= 0.5,
        ballot.support()[best],
        ballot.votesOf(item),
        next == NONE ? "" : poll.values().get(ballot.value()[next]));
  }

  /** How likely it is that not all of the option's sources err; a reference does not. */
  private static double anyRight(Ballot ballot, Weighing weighing, int item, int option) {
    if (weighing.isSettled(item)) {
      return 1;
    }
    double allWrong = 1;
    for (int vote = ballot.votesFrom()[item]; vote < ballot.votesFrom()[item + 1]; vote++) {
      if (ballot.option()[vote] == option) {
        allWrong *= 1 - weighing.accuracy(ballot.source()[vote], item);
      }
    }
    return 1 - allWrong;
  }
}
