package dev.touchstone.compare.scope;

import dev.touchstone.claims.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads from a sentence what limits it although no qualifier says so: an overdose, rats, the row of
 * after-effects.
 */
public final class WordedAxes {

  /** Stands for the claim's subject in a phrase. */
  private static final String SUBJECT = "{}";

  private static final char SPACE = ' ';

  private final Map<String, NamedWords> words = new HashMap<>();
  private final Map<String, Map<String, List<String>>> phrases = new HashMap<>();

  /**
   * Axes that words state.
   *
   * @param worded for an axis, for a value of it, words or phrases in lower case; {@code {}} in a
   *     phrase is the subject
   */
  public WordedAxes(Map<String, Map<String, List<String>>> worded) {
    worded.forEach((axis, values) -> {
      Map<String, List<String>> plain = new TreeMap<>();
      Map<String, List<String>> joined = new TreeMap<>();
      values.forEach(
          (value, some) -> some.forEach(word -> (word.indexOf(SPACE) < 0 ? plain : joined)
              .computeIfAbsent(value, v -> new ArrayList<>())
              .add(word)));
      words.put(axis, new NamedWords(plain));
      phrases.put(axis, joined);
    });
  }

  /** What the claim's part of its sentence states on those axes. */
  Map<String, String> of(Claim claim, List<String> axes) {
    Map<String, String> stated = new TreeMap<>();
    for (String axis : axes) {
      NamedWords named = words.get(axis);
      if (named == null) {
        continue;
      }
      String value = named.firstNameIn(claim.sentence());
      if (!value.isEmpty()) {
        value = named.firstNameIn(OwnPart.of(claim));
      }
      if (value.isEmpty()) {
        value = phraseFor(claim, phrases.getOrDefault(axis, Map.of()));
      }
      if (!value.isEmpty()) {
        stated.put(axis, value);
      }
    }
    return stated;
  }

  private static String phraseFor(Claim claim, Map<String, List<String>> phrases) {
    if (phrases.isEmpty()) {
      return "";
    }
    String part = OwnPart.of(claim).toLowerCase(Locale.ROOT);
    for (Map.Entry<String, List<String>> value : phrases.entrySet()) {
      for (String phrase : value.getValue()) {
        if (part.contains(phrase.replace(SUBJECT, claim.subject()))) {
          return value.getKey();
        }
      }
    }
    return "";
  }
}
