package dev.touchstone.compare.scope;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.rule.Comparing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads from a sentence what limits it although no qualifier says so: an overdose, rats. */
public final class Settings {

  /** The axis that settings are values of. */
  public static final String AXIS = "setting";

  /** In characters; no English word that names a setting is longer. */
  private static final int LONGEST = 63;

  private final Map<String, String> settingOfWord = new HashMap<>();
  private final Set<Integer> beginnings = new HashSet<>();

  public Settings(Comparing comparing) {
    comparing
        .settings()
        .forEach((setting, words) -> words.forEach(word -> settingOfWord.put(word, setting)));
    settingOfWord
        .keySet()
        .forEach(word -> beginnings.add(beginning(word.charAt(0), word.length())));
  }

  /** Whether any word that names a setting begins and is as long as this; cheap, for every word. */
  private boolean mayName(char first, int length) {
    return length <= LONGEST
        && beginnings.contains(beginning(Character.toLowerCase(first), length));
  }

  private static int beginning(char first, int length) {
    return first * LONGEST + length;
  }

  /** The first setting that the claim's sentence names; empty if none. */
  public String of(Claim claim) {
    String sentence = claim.sentence();
    int start = -1;
    for (int at = 0; at <= sentence.length(); at++) {
      boolean letter = at < sentence.length() && Character.isLetter(sentence.charAt(at));
      if (letter && start < 0) {
        start = at;
      } else if (!letter && start >= 0) {
        String setting = mayName(sentence.charAt(start), at - start)
            ? settingOfWord.get(sentence.substring(start, at).toLowerCase(Locale.ROOT))
            : null;
        if (setting != null) {
          return setting;
        }
        start = -1;
      }
    }
    return "";
  }
}
