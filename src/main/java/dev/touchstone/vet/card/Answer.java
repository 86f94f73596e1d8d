package dev.touchstone.vet.card;

import java.util.List;

/**
 * One line of a card: what a page has to show for one criterion.
 *
 * @param criterion id of the criterion
 * @param group the group it belongs to
 * @param outcome the answer
 * @param says the answer in words, such as {@code sells the drug it describes}
 * @param evidence the page's words, most telling first; empty unless it is decided
 * @param sure whether the evidence leaves no doubt; the tier is built on sure answers only
 */
public record Answer(
    String criterion,
    String group,
    Outcome outcome,
    String says,
    List<Sighting> evidence,
    boolean sure) {

  public Answer {
    evidence = List.copyOf(evidence);
    if (outcome.isDecided() && evidence.isEmpty()) {
      throw new IllegalArgumentException(
          "criterion %s: a %s needs evidence".formatted(criterion, outcome.code()));
    }
  }
}
