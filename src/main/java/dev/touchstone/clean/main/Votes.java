package dev.touchstone.clean.main;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each trait of a block speaks for its being content: the pack's {@code votes.tsv}. Immutable.
 */
public final class Votes {

  private final Map<String, Double> votes = new HashMap<>();

  /** @param lines fields of {@code votes.tsv}: trait, vote in hundredths */
  public Votes(List<String[]> lines) {
    for (String[] line : lines) {
      if (line.length != 2 || !line[1].strip().matches("[+-]?\\d{1,4}")) {
        throw new IllegalArgumentException(
            "packs/cleaning/votes.tsv: expected trait, tab, whole number, got \"%s\""
                .formatted(String.join("\t", line)));
      }
      votes.put(line[0], Integer.parseInt(line[1].strip()) / 100.0);
    }
  }

  /** A trait's vote: above 0 for content, below 0 against; 0 if it has none. */
  double of(String trait) {
    Double vote = votes.get(trait);
    return vote == null ? 0 : vote;
  }
}
