package dev.touchstone.compare.reason;

import java.util.List;
import java.util.Locale;

/** Puts words into a sentence. */
final class Words {

  private Words() {}

  /** "a, b and c". */
  static String listed(List<String> words) {
    int last = words.size() - 1;
    return last <= 0
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** The same with a capital letter in front. */
  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
