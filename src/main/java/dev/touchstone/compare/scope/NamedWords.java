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

  /** For a last character, the lengths of the words that end so. */
  private final long[] lengthsByEnd = new long[RARE + 1];

  /**
   * Words to look for.
   *
   * @param words for what they stand for, single words in lower case
   */
  public NamedWords(Map<String, ? extends Collection<String>> words) {
    words.forEach((name, some) -> some.forEach(word -> nameOfWord.put(word, name)));
    nameOfWord.keySet().forEach(word -> {
      lengths[bin(word.charAt(0))] |= 1L << word.length();
      lengthsByEnd[bin(word.charAt(word.length() - 1))] |= 1L << word.length();
    });
  }

  /** Words that all stand for one thing. */
  public NamedWords(String name, List<String> words) {
    this(Map.of(name, words));
  }

  /** Whether it is a single word, as such are looked for: letters only, or a percent sign. */
  static boolean isOne(String words) {
    return words.chars().allMatch(character -> isLetter((char) character));
  }

  /** The first word of a phrase. */
  static String beginningOf(String phrase) {
    int end = 0;
    while (end < phrase.length() && isLetter(phrase.charAt(end))) {
      end++;
    }
    return phrase.substring(0, end);
  }

  /** Whether any word begins and ends and is as long as this; cheap, for every word of a text. */
  private boolean mayBe(String text, int start, int end) {
    int length = end - start;
    return length > 0
        && length <= LONGEST
        && has(lengths, text.charAt(start), length)
        && has(lengthsByEnd, text.charAt(end - 1), length);
  }

  private static boolean has(long[] lengths, char character, int length) {
    return (lengths[bin(Character.toLowerCase(character))] >>> length & 1) != 0;
  }

  /** Where a character has its lengths; all rare ones are one. */
  private static int bin(char character) {
    return Math.min(character, RARE);
  }

  /** What the first such word of the text stands for; empty if there is none. */
  public String firstNameIn(String text) {
    return nameOfWord.getOrDefault(firstIn(text), "");
  }

  /** The first such word of the text in lower case; empty if there is none. */
  public String firstIn(String text) {
    int start = firstAt(text);
    return start < 0 ? "" : wordAt(text, start);
  }

  /** Where the first such word of the text begins; -1 if there is none. */
  int firstAt(String text) {
    return next(text, 0);
  }

  /** Where the next such word starts; -1 if there is none. */
  int next(String text, int from) {
    int at = nameOfWord.isEmpty() ? text.length() : from;
    while (at < text.length()) {
      int end = endOf(text, at);
      if (mayBe(text, at, end) && nameOfWord.containsKey(wordAt(text, at))) {
        return at;
      }
      at = Math.max(end, at + 1);
    }
    return -1;
  }

  /** Where the one after the word that starts there does; -1 if there is none. */
  int nextAfter(String text, int start) {
    return next(text, endOf(text, start));
  }

  /** Where the letters end that start there. */
  private static int endOf(String text, int start) {
    int end = start;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Letters, those of English first, and the sign that is read as a word. */
  private static boolean isLetter(char character) {
    return (character >= 'a' && character <= 'z')
        || Character.isLetter(character)
        || character == '%';
  }

  /** The word that begins there, in lower case. */
  static String wordAt(String text, int start) {
    return text.substring(start, endOf(text, start)).toLowerCase(Locale.ROOT);
  }
}
