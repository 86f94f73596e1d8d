package dev.touchstone.vet.sign;

import dev.touchstone.vet.card.Outcome;
import dev.touchstone.vet.card.Sighting;
import java.util.List;

/**
 * What came of one question, before it becomes a line of the card.
 *
 * @param outcome the answer
 * @param says the answer in words
 * @param evidence the page's words
 * @param sure whether the evidence leaves no doubt
 */
public record Found(Outcome outcome, String says, List<Sighting> evidence, boolean sure) {

  public Found {
    evidence = List.copyOf(evidence);
  }

  public static Found pass(String says, List<Sighting> evidence) {
    return new Found(Outcome.PASS, says, evidence, true);
  }

  public static Found fail(String says, List<Sighting> evidence) {
    return new Found(Outcome.FAIL, says, evidence, true);
  }

  public static Found nothing(String says) {
    return new Found(Outcome.NOT_FOUND, says, List.of(), true);
  }

  public static Found notApplicable(String says) {
    return new Found(Outcome.NOT_APPLICABLE, says, List.of(), true);
  }

  /** The same with doubt. */
  public Found doubtful() {
    return new Found(outcome, says, evidence, false);
  }
}
