package dev.touchstone.claims.polarity;

/** What a sentence does with something that its words say. */
public enum Stance {
  AFFIRMED,
  NEGATED,
  /** Neither: a question, a mere thought, the aim of a study. */
  OPEN
}
