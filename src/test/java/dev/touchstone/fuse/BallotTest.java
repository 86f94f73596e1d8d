package dev.touchstone.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A poll in order: which items are a choice from a list, and which option says less than another. */
class BallotTest {

  private static Ballot said(String... values) {
    Poll poll = new Poll();
    for (int source = 0; source < values.length; source++) {
      poll.add("s" + source, "item", values[source]);
    }
    return Pooling.of(poll);
  }

  @ParameterizedTest(name = "{0} answers, {1} items: {2}")
  @CsvSource({"20, 200, true", "20, 199, false", "21, 400, false", "2, 20, true", "2, 19, false"})
  void fewAnswersToManyItemsAreAChoice(int answers, int items, boolean choice) {
    Poll poll = new Poll();
    for (int item = 0; item < items; item++) {
      poll.add("a", "i" + item, "v" + item % answers);
    }

    assertEquals(choice, Pooling.of(poll).isChoice());
  }

  @Test
  void optionsComeBestSupportedFirstAndThenByName() {
    Ballot ballot = said("b", "c", "c", "a");

    assertEquals(1, ballot.items());
    assertEquals(4, ballot.votesOf(0));
    assertEquals(2, ballot.support()[0]);
    assertEquals(2, ballot.value()[1]); // a, the third name that came
    assertEquals(0, ballot.value()[2]);
  }

  /** So many towns beside the same country; every person is given the country so many times. */
  private static Ballot country(int towns, int mentions) {
    Poll poll = new Poll();
    for (int person = 0; person < towns; person++) {
      for (int source = 0; source < mentions; source++) {
        poll.add("a" + source, "p" + person, "Peru");
      }
      poll.add("b", "p" + person, "Town" + person + ", Peru");
    }
    return Pooling.of(poll);
  }

  @Test
  void countryIsWiderThanTheTownAndNotTheOtherWayRound() {
    Ballot ballot = country(5, 1);

    assertTrue(ballot.isWider(0, 1, 0) != ballot.isWider(0, 0, 1));
  }

  @ParameterizedTest(name = "{0} towns, {1} mentions of each country")
  @CsvSource({"4, 1", "4, 5", "1, 9"})
  void whatIsSaidBesideFewNarrowerOnesIsAnotherWayToWriteThem(int towns, int mentions) {
    Ballot ballot = country(towns, mentions);

    assertFalse(ballot.isWider(0, 0, 1));
    assertFalse(ballot.isWider(0, 1, 0));
  }
}
