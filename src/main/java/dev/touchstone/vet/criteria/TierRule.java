package dev.touchstone.vet.criteria;

import dev.touchstone.vet.card.Tier;
import java.util.List;

/**
 * When a page belongs to a tier. Conditions read {@code sells_its_topic=fail}.
 *
 * @param tier the tier
 * @param says why, as an editor reads it
 * @param needs ids of requirements that the page must meet
 * @param unless ids of requirements that the page must not meet
 * @param all conditions that must all hold
 * @param some conditions of which at least {@code least} must hold
 * @param least how many of {@code some}
 * @param none conditions of which none may hold
 */
public record TierRule(
    Tier tier,
    String says,
    List<String> needs,
    List<String> unless,
    List<String> all,
    List<String> some,
    int least,
    List<String> none) {

  public TierRule {
    needs = List.copyOf(needs);
    unless = List.copyOf(unless);
    all = List.copyOf(all);
    some = List.copyOf(some);
    none = List.copyOf(none);
  }
}
