package dev.touchstone.clean.about;

import java.util.ArrayList;
import java.util.List;

/** Words that are looked for in texts, in whatever case; most places are told by their letter to have none. Immutable. */
final class Sought {

  /** Signs whose capitals are known without a look; what opens with another one is always compared. */
  private static final int PLAIN = 128;

  private final List<String> words;
  private final boolean[] letters = new boolean[PLAIN];

  Sought(List<String> words) {
    this.words = List.copyOf(words);
    for (String word : words) {
      note(Character.toLowerCase(word.charAt(0)));
      note(Character.toUpperCase(word.charAt(0)));
    }
  }

  private void note(char letter) {
    if (letter < PLAIN) {
      letters[letter] = true;
    }
  }

  private boolean isPossible(char letter) {
    return letter >= PLAIN || letters[letter];
  }

  /** Those that stand at a place of a text, in their order. */
  List<String> at(String text, int place) {
    if (place >= text.length() || !isPossible(text.charAt(place))) {
      return List.of();
    }
    List<String> found = new ArrayList<>(1);
    for (String word : words) {
      if (text.regionMatches(true, place, word, 0, word.length())) {
        found.add(word);
      }
    }
    return found;
  }

  /** Whether one of them stands anywhere in a text, be it within a word. */
  boolean areIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isPossible(text.charAt(i))) {
        for (String word : words) {
          if (text.regionMatches(true, i, word, 0, word.length())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
