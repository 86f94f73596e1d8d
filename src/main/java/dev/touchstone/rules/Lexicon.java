package dev.touchstone.rules;

import java.util.List;

/** All names that the project knows, found in one pass over a text. Thread-safe. */
public final class Lexicon {

  /** The lexicon that is built into the program. */
  public static Lexicon bundled() {
    return new Lexicon();
  }

  /**
   * All names in the text at word boundaries, case and dash folded.
   *
   * <p>Of overlapping names of one type the longest wins; names of different types may overlap.
   *
   * @return sorted by place, then by type and code
   */
  public List<Mention> find(String text) {
    return List.of();
  }
}
