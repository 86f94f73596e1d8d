package dev.touchstone.compare;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.rule.Comparing;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads from a sentence what limits it although no qualifier says so: an overdose, rats. */
final class Settings {

  /** The axis that settings are values of. */
  static final String AXIS = "setting";

  private final Map<String, String> settingOfWord = new HashMap<>();

  Settings(Comparing comparing) {
    comparing
        .settings()
        .forEach((setting, words) -> words.forEach(word -> settingOfWord.put(word, setting)));
  }

  /** The first setting that the claim's sentence names; empty if none. */
  String of(Claim claim) {
    String sentence = claim.sentence();
    int start = -1;
    for (int at = 0; at <= sentence.length(); at++) {
      boolean letter = at < sentence.length() && Character.isLetter(sentence.charAt(at));
      if (letter && start < 0) {
        start = at;
      } else if (!letter && start >= 0) {
        String word = sentence.substring(start, at).toLowerCase(Locale.ROOT);
        String setting = settingOfWord.get(word);
        if (setting != null) {
          return setting;
        }
        start = -1;
      }
    }
    return "";
  }
}
