package dev.touchstone.rules.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What belongs to the beginnings of words, found without cutting a word into all its beginnings: they
 * lie in bins by their first two letters.
 *
 * @param <T> what belongs to a beginning
 */
public final class Prefixes<T> {

  /** Letters of a beginning, at least. */
  public static final int SHORTEST = 2;

  private record Prefix<T>(String text, T value) {}

  /** A bit of 64 for each bin: nodes of a tree have few beginnings, and nearly no word is in a bin of theirs. */
  private long bits;

  /** Longest first. */
  private final Map<Integer, List<Prefix<T>>> bins = new HashMap<>();

  /** What belongs to a beginning of at least two letters; made where there is none yet. */
  public T at(String text, Supplier<T> fresh) {
    if (text.length() < SHORTEST) {
      throw new IllegalArgumentException("\"" + text + "*\": needs two letters before the star");
    }
    bits |= 1L << bit(text);
    List<Prefix<T>> bin = bins.computeIfAbsent(bin(text), any -> new ArrayList<>(2));
    for (Prefix<T> prefix : bin) {
      if (prefix.text.equals(text)) {
        return prefix.value;
      }
    }
    Prefix<T> added = new Prefix<>(text, fresh.get());
    bin.add(added);
    bin.sort(Comparator.comparing((Prefix<T> prefix) -> -prefix.text.length()));
    return added.value;
  }

  /** What belongs to all beginnings, by these in sorted order. */
  public Map<String, T> all() {
    Map<String, T> all = new TreeMap<>();
    bins.values().forEach(bin -> bin.forEach(prefix -> all.put(prefix.text, prefix.value)));
    return all;
  }

  /** Hands on what belongs to the word's beginnings, longest first. */
  public void of(String word, Consumer<T> sink) {
    if (word.length() >= SHORTEST && (bits & (1L << bit(word))) != 0) {
      for (Prefix<T> prefix : bins.getOrDefault(bin(word), List.of())) {
        if (word.startsWith(prefix.text)) {
          sink.accept(prefix.value);
        }
      }
    }
  }

  private static int bit(String word) {
    return word.charAt(0) * 5 + word.charAt(1);
  }

  private static int bin(String word) {
    return word.charAt(0) << Character.SIZE | word.charAt(1);
  }
}
