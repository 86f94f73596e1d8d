package dev.touchstone.vet.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * One question that a card answers.
 *
 * @param id stable; appears in every data set
 * @param group who, when, evidence, balance, money or commerce
 * @param question as an editor would put it
 * @param weight what it counts in the score
 * @param measure name of what answers it where words alone do not; empty for words alone
 * @param needs ids of requirements without which the question does not arise
 * @param pass words that speak for the page
 * @param fail words that speak against it
 * @param passFirst whether words for the page outweigh words against it; otherwise the reverse
 * @param silence what the answer says where nothing was found
 * @param maps for an instrument, the items of it that ask the same
 */
public record Criterion(
    String id,
    String group,
    String question,
    BigDecimal weight,
    String measure,
    List<String> needs,
    List<Sign> pass,
    List<Sign> fail,
    boolean passFirst,
    String silence,
    Map<String, List<String>> maps) {

  public Criterion {
    needs = List.copyOf(needs);
    pass = List.copyOf(pass);
    fail = List.copyOf(fail);
    maps = Map.copyOf(maps);
    if (question.isEmpty() || weight.signum() <= 0) {
      throw new IllegalArgumentException(
          "criterion %s: needs a question and a weight above 0".formatted(id));
    }
  }
}
