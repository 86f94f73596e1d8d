package dev.touchstone.rules.names;

import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * Of the words met last, whether a name may begin with them. Most words of a text begin none, and a trie
 * of all names is too large for a processor to keep at hand: asked of each word anew, it would be fetched
 * from memory piece by piece. Thread-safe: a place holds a word and its answer as one number.
 */
final class FirstWords {

  /** Letters by which a word is known; of longer words these alone are judged. */
  static final int LETTERS = 7;

  private static final int BITS = 12;
  private static final int LETTER = 8;
  private static final long LONGER = 1L << (LETTERS * LETTER);
  private static final long YES = LONGER << 1;
  private static final long NO = LONGER << 2;
  private static final long ANSWERS = YES | NO;

  private final AtomicLongArray words = new AtomicLongArray(1 << BITS);

  /** The first letters of a word, and whether there are more, as a number; 0 if no letter stands there. */
  static long key(byte[] text, int start) {
    long key = 0;
    int end = Math.min(text.length, start + LETTERS);
    for (int i = start; i < end; i++) {
      if (!Letters.isWord(text[i])) {
        return key;
      }
      key = key << LETTER | (text[i] & 0xFF);
    }
    return end < text.length && Letters.isWord(text[end]) ? key | LONGER : key;
  }

  /** The answer that was kept for a word; null if it is not among the last ones. */
  @Nullable
  Boolean answer(long key) {
    long kept = words.getPlain(place(key));
    boolean same = kept != 0 && (kept & ~ANSWERS) == key;
    return same ? (kept & YES) != 0 : null;
  }

  void keep(long key, boolean answer) {
    words.setPlain(place(key), key | (answer ? YES : NO));
  }

  private static int place(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - BITS));
  }
}
