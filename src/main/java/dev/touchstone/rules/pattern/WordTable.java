package dev.touchstone.rules.pattern;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Some words that are looked for at every place of a page. One bit of 64 tells nearly every other word apart, its hash
 * nearly all that are left; so it is seldom that letters are compared.
 */
final class WordTable {

  private static final int SPARSE = 2;

  private final long bits;
  private final @Nullable String[] words;
  private final int[] hashes;

  WordTable(Collection<String> all) {
    int size = Integer.highestOneBit(Math.max(1, all.size()) * SPARSE) * 2;
    this.words = new String[size];
    this.hashes = new int[size];
    long sum = 0;
    for (String word : all) {
      sum |= bit(word);
      int place = place(word.hashCode());
      while (words[place] != null) {
        place = (place + 1) & (size - 1);
      }
      words[place] = word;
      hashes[place] = word.hashCode();
    }
    this.bits = sum;
  }

  /** One of 64 bits, the same for equal words. */
  static long bit(String word) {
    int hash = word.hashCode();
    return 1L << (hash ^ (hash >>> 6) ^ (hash >>> 12));
  }

  /** The bits of all words. */
  long bits() {
    return bits;
  }

  boolean contains(String word) {
    int hash = word.hashCode();
    int place = place(hash);
    for (String here = words[place]; here != null; here = words[place]) {
      if (hashes[place] == hash && here.equals(word)) {
        return true;
      }
      place = (place + 1) & (words.length - 1);
    }
    return false;
  }

  private int place(int hash) {
    return (hash ^ (hash >>> 15)) & (words.length - 1);
  }
}
