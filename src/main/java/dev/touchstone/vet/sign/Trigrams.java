package dev.touchstone.vet.sign;

import java.util.BitSet;

/**
 * Which three letters stand in a row in a text: nearly all words that are looked for are not there, and
 * are seen not to be without a search.
 */
final class Trigrams {

  private static final int LENGTH = 3;

  /** As many places as there are kept; rows of letters that share one are taken for each other. */
  private static final int PLACES = 1 << 16;

  private final BitSet rows = new BitSet(PLACES);

  Trigrams(String text) {
    for (int at = 0; at + LENGTH <= text.length(); at++) {
      rows.set(place(text, at));
    }
  }

  /** Whether the text may hold the words; false only if it does not. */
  boolean mayHold(String words) {
    for (int at = 0; at + LENGTH <= words.length(); at++) {
      if (!rows.get(place(words, at))) {
        return false;
      }
    }
    return true;
  }

  /** Five bits of a letter tell it from the others of the alphabet. */
  private static int place(String text, int at) {
    return (text.charAt(at) << 10 ^ text.charAt(at + 1) << 5 ^ text.charAt(at + 2)) % PLACES;
  }
}
