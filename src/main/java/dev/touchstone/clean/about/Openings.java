package dev.touchstone.clean.about;

import java.util.ArrayList;
import java.util.List;

/** Words with which a text may open, in whatever case; most texts are told by their first letter to open with none. Immutable. */
final class Openings {

  /** Signs whose capitals are known without a look; what opens with another one is always compared. */
  private static final int PLAIN = 128;

  private final List<String> words;
  private final boolean[] letters = new boolean[PLAIN];

  Openings(List<String> words) {
    this.words = List.copyOf(words);
    for (String opening : words) {
      note(Character.toLowerCase(opening.charAt(0)));
      note(Character.toUpperCase(opening.charAt(0)));
    }
  }

  private void note(char letter) {
    if (letter < PLAIN) {
      letters[letter] = true;
    }
  }

  /** Those with which a text opens at a place, in their order. */
  List<String> at(String text, int place) {
    if (place >= text.length()) {
      return List.of();
    }
    char first = text.charAt(place);
    if (first < PLAIN && !letters[first]) {
      return List.of();
    }
    List<String> found = new ArrayList<>(1);
    for (String opening : words) {
      if (text.regionMatches(true, place, opening, 0, opening.length())) {
        found.add(opening);
      }
    }
    return found;
  }
}
