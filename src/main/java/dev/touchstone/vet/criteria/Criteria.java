package dev.touchstone.vet.criteria;

import dev.touchstone.rules.PackFile;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that is known about vetting a page; the file it is read from explains each key.
 *
 * @param version of the file; in every card
 * @param countedFrom the year from which a page's age is counted, so that a card does not change
 *     from day to day
 * @param instruments the field's instruments and where they are published
 * @param requirements signs that a question needs in order to arise, by name
 * @param words lists of regular expressions for the measures, by name
 * @param limits numbers for the measures, by name
 * @param groups ids of the groups and what they are called, in order
 * @param criteria in the order of the card
 * @param priors for a tier's code, its rank where as many pages say otherwise
 * @param tiers first that holds counts
 * @param otherwise why a page is in no tier
 */
public record Criteria(
    String version,
    int countedFrom,
    Map<String, String> instruments,
    Map<String, List<Sign>> requirements,
    Map<String, List<String>> words,
    Map<String, BigDecimal> limits,
    Map<String, String> groups,
    List<Criterion> criteria,
    Map<String, Integer> priors,
    List<TierRule> tiers,
    String otherwise) {

  private static final String BUNDLED = "criteria/criteria.yaml";

  public Criteria {
    instruments = Map.copyOf(instruments);
    requirements = Map.copyOf(requirements);
    words = Map.copyOf(words);
    limits = Map.copyOf(limits);
    criteria = List.copyOf(criteria);
    priors = Map.copyOf(priors);
    tiers = List.copyOf(tiers);
    Set<String> ids = new HashSet<>();
    for (Criterion criterion : criteria) {
      if (!ids.add(criterion.id())) {
        throw new IllegalArgumentException(
            "criterion %s: is there twice".formatted(criterion.id()));
      }
      check(criterion, groups, instruments);
    }
    for (TierRule rule : tiers) {
      rule.all().forEach(condition -> checkCondition(condition, ids));
      rule.some().forEach(condition -> checkCondition(condition, ids));
      rule.none().forEach(condition -> checkCondition(condition, ids));
    }
  }

  private static void check(
      Criterion criterion, Map<String, String> groups, Map<String, String> instruments) {
    if (!groups.containsKey(criterion.group())) {
      throw new IllegalArgumentException("criterion %s: no group named \"%s\", expected one of %s"
          .formatted(criterion.id(), criterion.group(), groups.keySet()));
    }
    for (String instrument : criterion.maps().keySet()) {
      if (!instruments.containsKey(instrument)) {
        throw new IllegalArgumentException(
            "criterion %s: no instrument named \"%s\"".formatted(criterion.id(), instrument));
      }
    }
  }

  private static void checkCondition(String condition, Set<String> ids) {
    int equals = condition.indexOf('=');
    if (equals < 0 || !ids.contains(condition.substring(0, equals))) {
      throw new IllegalArgumentException(
          "tiers: expected criterion=outcome, got \"%s\"".formatted(condition));
    }
  }

  /** The criteria that are built into the program. */
  public static Criteria bundled() {
    return PackFile.read(BUNDLED, Criteria.class);
  }

  /** A list of words; empty if there is none. */
  public List<String> list(String name) {
    return words.getOrDefault(name, List.of());
  }

  /** A number that the file must give. */
  public BigDecimal limit(String name) {
    BigDecimal limit = limits.get(name);
    if (limit == null) {
      throw new IllegalArgumentException("limits: nothing for " + name);
    }
    return limit;
  }
}
