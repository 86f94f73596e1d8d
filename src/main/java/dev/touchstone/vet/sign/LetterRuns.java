package dev.touchstone.vet.sign;

import java.util.BitSet;

/**
 * Which four letters stand in a row in a text: most words that are looked for are not there, and are seen
 * not to be without a search.
 */
final class LetterRuns {

  private static final int LENGTH = 4;

  /** As many places as there are kept; runs that share one are taken for each other. */
  private static final int PLACES = 1 << 18;

  private static final int MIX = 31;

  private final BitSet runs = new BitSet(PLACES);

  LetterRuns(String text) {
    for (int at = 0; at + LENGTH <= text.length(); at++) {
      runs.set(place(text, at));
    }
  }

  /** Whether the text may hold the words; false only if it does not. */
  boolean mayHold(String words) {
    for (int at = 0; at + LENGTH <= words.length(); at++) {
      if (!runs.get(place(words, at))) {
        return false;
      }
    }
    return true;
  }

  private static int place(String text, int at) {
    int place = 0;
    for (int i = at; i < at + LENGTH; i++) {
      place = place * MIX + text.charAt(i);
    }
    return place % PLACES;
  }
}
