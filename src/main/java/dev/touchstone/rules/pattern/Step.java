package dev.touchstone.rules.pattern;

import java.util.List;

/** One part of a pattern. */
sealed interface Step {

  /** A word or mark as written; with {@code prefix}, any word that starts so. */
  record Word(String norm, boolean prefix) implements Step {}

  /**
   * Something recognised.
   *
   * @param name what the rule calls it
   * @param types the annotation types that fit
   * @param phrase whether free words fit, where nothing of the types does
   * @param many whether a list of them, joined by commas and "and", is taken
   * @param known whether at least one of a list must be of the types, where free words fit too
   */
  record Slot(String name, Types types, boolean phrase, boolean many, boolean known)
      implements Step {}

  /**
   * Up to {@code most} tokens of no interest, as few as possible.
   *
   * @param quiet whether it must not pass a subject, a quantity or a mark
   */
  record Gap(int most, boolean quiet) implements Step {}

  /** The first of the alternatives that leads to a match. */
  record Either(List<List<Step>> alternatives) implements Step {}

  /** Takes no token: the start of the passage, or of its own words after a key. */
  record Start() implements Step {}

  /** Takes no token: the end of the passage, but for a closing mark. */
  record End() implements Step {}
}
