package dev.touchstone.clean.main;

import dev.touchstone.clean.about.PageType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much each trait of a block speaks for its being content: the pack's {@code votes.tsv}. Immutable.
 */
public final class Votes {

  /** Parts a type of page from a trait that means more or less on it. */
  private static final char ONLY_ON = '|';

  private final Map<PageType, Map<String, Double>> byType = new EnumMap<>(PageType.class);

  /** @param lines fields of {@code votes.tsv}: trait, vote in hundredths */
  public Votes(List<String[]> lines) {
    Map<String, Double> everywhere = new HashMap<>();
    for (String[] line : lines) {
      if (line.length != 2 || !line[1].strip().matches("[+-]?\\d{1,4}")) {
        throw new IllegalArgumentException(
            "packs/cleaning/votes.tsv: expected trait, tab, whole number, got \"%s\""
                .formatted(String.join("\t", line)));
      }
      double vote = Integer.parseInt(line[1].strip()) / 100.0;
      int bar = line[0].indexOf(ONLY_ON);
      if (bar < 0) {
        everywhere.put(line[0], vote);
      } else {
        of(type(line[0].substring(0, bar))).put(line[0].substring(bar + 1), vote);
      }
    }
    byType
        .values()
        .forEach(
            votes -> everywhere.forEach((trait, vote) -> votes.merge(trait, vote, Double::sum)));
  }

  /** Refuses votes for traits that no block can have: such a line would be without effect. */
  void check(Traits known) {
    for (Map<String, Double> votes : byType.values()) {
      for (String trait : votes.keySet()) {
        if (!known.has(trait)) {
          throw new IllegalArgumentException(
              "packs/cleaning/votes.tsv: no block has the trait \"%s\"".formatted(trait));
        }
      }
    }
  }

  private static PageType type(String name) {
    for (PageType type : PageType.values()) {
      if (type.name().toLowerCase(Locale.ROOT).equals(name)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "packs/cleaning/votes.tsv: \"%s\" is no type of page; expected one of %s"
            .formatted(name, Arrays.toString(PageType.values()).toLowerCase(Locale.ROOT)));
  }

  private Map<String, Double> of(PageType type) {
    return byType.computeIfAbsent(type, any -> new HashMap<>());
  }

  /** Whether votes are held on pages of a type: only where they proved better than none. */
  boolean areHeldOn(PageType type) {
    return byType.containsKey(type);
  }

  /** Each trait's vote on pages of a type: above 0 for content, below 0 against; a trait that is not there has none. */
  Map<String, Double> on(PageType type) {
    Map<String, Double> votes = byType.get(type);
    return votes == null ? Map.of() : votes;
  }
}
