package dev.touchstone.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FuserTest {

  private static Answer only(String... said) {
    Poll poll = new Poll();
    for (int i = 0; i < said.length; i++) {
      poll.add("s" + i, "item", said[i]);
    }
    return new Fuser().fuse(poll, Set.of()).get(0);
  }

  @Test
  void mostVotesWinWhereNothingElseIsKnown() {
    Answer answer = only("5", "5", "7");

    assertEquals("5", answer.value());
    assertTrue(answer.decided());
    assertEquals("7", answer.runnerUp());
  }

  @Test
  void tiedSourcesDecideNothing() {
    assertFalse(only("5", "7").decided());
    assertFalse(only("a", "b", "c").decided());
  }

  @Test
  void ofValuesAboutAsWellSupportedTheBetterIsGuessed() {
    Answer guess = only("a", "b", "c", "b", "c", "c", "a", "b");

    assertEquals("b", guess.value());
    assertEquals("c", guess.runnerUp());
    assertEquals(3, guess.sources());
    assertFalse(guess.decided());
  }

  @Test
  void spellingsOfOneValueAreOne() {
    assertEquals(4, only("1,200", "1200", "1200.0", "1200").sources());
    assertEquals(2, only("2:05 PM", "14:05").sources());
    assertEquals(2, only("Doe, Jane", "jane doe").sources());
  }

  @Test
  void aRoundedFigureSpeaksForTheExactOne() {
    Answer answer = only("8175133", "8175133", "8175000", "9000001");

    assertEquals("8175133", answer.value());
    assertEquals(3, answer.sources());
  }

  /** Each speaks for the exact figure, not for one that is itself rounded. */
  @Test
  void roundedTwiceSpeaksForTheExactOneToo() {
    Answer answer = only("8175133", "8,175,000", "8,175,000", "8,200,000", "9000001");

    assertEquals("8175133", answer.value());
    assertEquals(4, answer.sources());
    assertEquals(5, answer.said());
  }

  @Test
  void ofSpellingsTheMostFrequentStandsAndOfEqualOnesTheFirst() {
    assertEquals("jane doe", only("Doe, Jane", "jane doe", "jane doe").value());
    assertEquals("Doe, Jane", only("jane doe", "Doe, Jane").value());
    assertEquals("Doe, Jane", only("Doe, Jane", "jane doe").value());
  }

  /** A country is said of many people, a town of few: who says the country does not contradict the town. */
  @Test
  void lessExactAnswerDoesNotSpeakAgainstTheExactOne() {
    assertEquals("Cusco, Peru", birthplace("Cusco, Peru", "Peru", "Peru").value());
  }

  /** Of forty people whose town two sites or all three know, the third giving the country; then one more. */
  private static Answer birthplace(String... said) {
    Poll poll = new Poll();
    for (int person = 0; person < 40; person++) {
      String town = "town" + person + ", Peru";
      poll.add("s0", "p" + person, town);
      poll.add("s1", "p" + person, person % 4 == 0 ? "Peru" : town);
      poll.add("s2", "p" + person, person % 4 == 1 ? "Peru" : town);
    }
    for (int site = 0; site < said.length; site++) {
      poll.add("s" + site, "asked", said[site]);
    }
    return new Fuser().fuse(poll, Set.of()).get(40);
  }

  @Test
  void answerThatNobodyDisputesHasNoRunnerUp() {
    Answer answer = only("5", "5", "5");

    assertEquals("", answer.runnerUp());
    assertEquals(3, answer.sources());
    assertTrue(answer.confidence() > only("5").confidence());
    assertTrue(answer.confidence() <= 0.99);
  }

  @Test
  void sourceThatSaysTwoThingsOfAnItemIsHeardOnce() {
    Poll poll = new Poll();
    poll.add("a", "item", "1");
    poll.add("a", "item", "2");
    poll.add("b", "item", "2");

    Answer answer = new Fuser().fuse(poll, Set.of()).get(0);

    assertEquals(2, answer.said());
    assertEquals(1, answer.sources());
    assertFalse(answer.decided());
  }

  @Test
  void answersComeInTheOrderOfTheItems() {
    Poll poll = new Poll();
    List<String> items = List.of("zebra", "ant", "moth");
    items.forEach(item -> poll.add("a", item, "5"));

    assertEquals(
        items, new Fuser().fuse(poll, Set.of()).stream().map(Answer::item).toList());
  }

  /** Who is right where all can check is believed where two stand against one. */
  @Test
  void sourceThatIsAlwaysRightOutweighsTwoThatGuess() {
    Poll poll = new Poll();
    poll.add("careful", "asked", "yes, so");
    poll.add("guesser", "asked", "no, so");
    for (int item = 0; item < 60; item++) {
      String truth = "right-" + item;
      poll.add("careful", "item-" + item, truth);
      poll.add("checker", "item-" + item, truth);
      poll.add("second checker", "item-" + item, truth);
      poll.add("guesser", "item-" + item, "wrong-" + item);
      poll.add("second guesser", "item-" + item, "wild-" + item);
    }

    Answer asked = new Fuser().fuse(poll, Set.of()).get(0);

    assertEquals("yes, so", asked.value());
    assertEquals("no, so", asked.runnerUp());
    assertTrue(asked.decided());
  }

  @Test
  void aReferenceIsRightWhoeverSaysOtherwise() {
    Poll poll = new Poll();
    poll.add("a", "item", "1");
    poll.add("b", "item", "1");
    poll.add("law", "item", "2");

    Answer answer = new Fuser().fuse(poll, Set.of("law")).get(0);

    assertEquals("2", answer.value());
    assertTrue(answer.decided());
    assertEquals(0.99, answer.confidence());
  }

  static IntStream seeds() {
    return IntStream.range(0, 20);
  }

  /** Sources from careless to careful, values from a wide field: at least as good as counting. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void neverMuchBelowCounting(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int sources = 3 + random.nextInt(10);
    int values = 2 + random.nextInt(6);
    double[] careful = random.doubles(sources, 0.35, 0.95).toArray();
    Poll poll = new Poll();
    int items = 400;
    int counted = 0;
    for (int item = 0; item < items; item++) {
      int[] votes = new int[values];
      for (int source = 0; source < sources; source++) {
        if (random.nextInt(3) > 0) {
          boolean right = random.nextDouble() < careful[source];
          int value = right ? 0 : 1 + random.nextInt(values - 1);
          votes[value]++;
          poll.add("s" + source, "i" + item, "v" + value + (values > 2 ? "-" + item : ""));
        }
      }
      boolean most = votes[0] > 0;
      for (int value = 1; value < values; value++) {
        most &= votes[0] > votes[value];
      }
      counted += most ? 1 : 0;
    }
    long right = new Fuser()
        .fuse(poll, Set.of()).stream().filter(a -> a.value().startsWith("v0")).count();

    assertTrue(right >= counted - items / 200, right + " right, by counting " + counted);
  }
}
