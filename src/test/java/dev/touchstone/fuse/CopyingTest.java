package dev.touchstone.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Only errors that are shared tell who copies whom. */
class CopyingTest {

  private static final double POPULAR = 0.5;

  @Test
  void sharedErrorsMakeTheSecondVoteLight() {
    Poll poll = new Poll();
    for (int item = 0; item < 40; item++) {
      String wrong = "wrong" + item;
      poll.add("good", "item" + item, "right" + item);
      poll.add("bad", "item" + item, wrong);
      poll.add("copy", "item" + item, wrong);
    }
    Ballot ballot = Pooling.of(poll);
    Copying copying = new Copying(ballot, 3);
    double[] chance = new double[ballot.value().length];
    for (int option = 0; option < chance.length; option++) {
      chance[option] = ballot.support()[option] == 1 ? 1 : 0;
    }

    assertTrue(copying.weigh(chance, new Accuracies(ballot, 3), POPULAR));
    double[] weights = weights(ballot, copying, 0);
    assertEquals(1, weights[weights.length - 1]);
    assertTrue(weights[0] < 0.3, Arrays.toString(weights));
    assertEquals(1, weights[1]);
  }

  @Test
  void agreeingOnWhatIsTrueIsNoCopying() {
    Poll poll = new Poll();
    for (int item = 0; item < 40; item++) {
      poll.add("one", "item" + item, "right" + item);
      poll.add("two", "item" + item, "right" + item);
      poll.add("three", "item" + item, "wrong" + item);
    }
    Ballot ballot = Pooling.of(poll);
    Copying copying = new Copying(ballot, 3);
    double[] chance = new double[ballot.value().length];
    for (int option = 0; option < chance.length; option++) {
      chance[option] = ballot.support()[option] == 2 ? 1 : 0;
    }

    assertFalse(copying.weigh(chance, new Accuracies(ballot, 3), POPULAR));
    assertEquals(3, Arrays.stream(weights(ballot, copying, 0)).sum());
  }

  /** The weights of an item's votes, from the lightest. */
  private static double[] weights(Ballot ballot, Copying copying, int item) {
    double[] weights = new double[ballot.votesOf(item)];
    for (int vote = 0; vote < weights.length; vote++) {
      weights[vote] = copying.weight(ballot.votesFrom()[item] + vote);
    }
    Arrays.sort(weights);
    return weights;
  }
}
