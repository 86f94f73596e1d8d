package dev.touchstone.dataset.changes;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text, each once, in lower case: two sentences are alike that share many.
 *
 * @param words letters and digits only
 */
public record WordSet(Set<String> words) {

  public WordSet {
    words = Set.copyOf(words);
  }

  public static WordSet of(String text) {
    Set<String> words =
        new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", 0)));
    words.remove("");
    return new WordSet(words);
  }

  /** How many words both have. */
  public int shared(WordSet other) {
    return (int) words.stream().filter(other.words::contains).count();
  }

  /** How many words one of the two has, at least 1. */
  public int either(WordSet other) {
    return Math.max(1, words.size() + other.words.size() - shared(other));
  }
}
