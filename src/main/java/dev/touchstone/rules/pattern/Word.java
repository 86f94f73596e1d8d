package dev.touchstone.rules.pattern;

/** A word of a text with what can be known of it alone; the same for every place where it stands. */
final class Word {

  final String norm;

  /** Bits of the word and of its first letter: nearly every word that a pattern looks for is told apart by them. */
  final long bit;

  final long letterBit;

  /** Numbers of the triggers of {@link Demands} that it meets. */
  final int[] meets;

  Word(String norm, int[] meets) {
    this.norm = norm;
    this.bit = WordTable.bit(norm);
    this.letterBit = Lattice.letterBit(norm);
    this.meets = meets;
  }
}
