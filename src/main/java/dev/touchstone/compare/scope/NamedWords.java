package dev.touchstone.compare.scope;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds in a text the first of many words, each of which stands for something. */
public final class NamedWords {

  /** In characters; no English word that is looked for is longer. */
  private static final int LONGEST = 63;

  /** Characters from here on are counted as one. */
  private static final int RARE = 255;

  private final Map<String, String> nameOfWord = new HashMap<>();
  /** For a first character, the lengths of the words that begin so, as bits. */
  private final long[] lengths = new long[RARE + 1];

  /**
   * Words to look for.
   *
   * @param words for what they stand for, single words in lower case
   */
  public NamedWords(Map<String, ? extends Collection<String>> words) {
    words.forEach((name, some) -> some.forEach(word -> nameOfWord.put(word, name)));
    nameOfWord.keySet().forEach(word -> lengths[first(word.charAt(0))] |= 1L << word.length());
  }

  /** Words that all stand for one thing. */
  public NamedWords(String name, List<String> words) {
    this(Map.of(name, words));
  }

  /** Whether it is a single word, as such are looked for: letters only. */
  static boolean isOne(String words) {
    return words.chars().allMatch(Character::isLetter);
  }

  /** The first word of a phrase. */
  static String beginningOf(String phrase) {
    int end = 0;
    while (end < phrase.length() && Character.isLetter(phrase.charAt(end))) {
      end++;
    }
    return phrase.substring(0, end);
  }

  /** Whether any word begins and is as long as this; cheap, for every word of a text. */
  private boolean mayBe(char first, int length) {
    return length <= LONGEST && (lengths[first(Character.toLowerCase(first))] >>> length & 1) != 0;
  }

  /** Where a first character has its lengths; all rare ones are one. */
  private static int first(char character) {
    return Math.min(character, RARE);
  }

  /** What the first such word of the text stands for; empty if there is none. */
  public String firstNameIn(String text) {
    return nameOfWord.getOrDefault(firstIn(text), "");
  }

  /** The first such word of the text in lower case; empty if there is none. */
  public String firstIn(String text) {
    int from = firstAt(text);
    int to = Math.max(0, from);
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return from < 0 ? "" : text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  /** Where the first such word of the text begins; -1 if there is none. */
  int firstAt(String text) {
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean letter = at < text.length() && Character.isLetter(text.charAt(at));
      if (letter && start < 0) {
        start = at;
      } else if (!letter && start >= 0) {
        if (mayBe(text.charAt(start), at - start)) {
          String word = text.substring(start, at).toLowerCase(Locale.ROOT);
          if (nameOfWord.containsKey(word)) {
            return start;
          }
        }
        start = -1;
      }
    }
    return -1;
  }
}
