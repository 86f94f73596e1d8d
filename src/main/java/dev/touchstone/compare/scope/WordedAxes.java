package dev.touchstone.compare.scope;

import dev.touchstone.claims.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from a sentence what limits it although no qualifier says so: an overdose, rats, the row of
 * after-effects.
 */
public final class WordedAxes {

  /** Ends a value that the number before its word is part of: "mg#" is 60 mg beside 120 mg. */
  private static final String NUMBERED = "#";

  private static final Pattern NUMBER_AT_END = Pattern.compile("(\\d+(?:[.,]\\d+)*)[\\s-]*$");

  /** Stands for the claim's subject in a phrase. */
  private static final String SUBJECT = "{}";

  /** Stands for the other drug that the claim is about. */
  private static final String AGENT = "{agent}";

  private final Map<String, Axis> axes = new HashMap<>();

  /** For each word, and the first word of each phrase, the axes that it may state. */
  private final Map<String, Set<String>> statedBy = new HashMap<>();

  /** For an axis, what the headings above a claim state of it where its sentence does not. */
  private final Map<String, NamedWords> headed = new TreeMap<>();

  /** For axes that are asked for together, these words: most sentences have none of them. */
  private final Map<List<String>, NamedWords> beginnings = new ConcurrentHashMap<>();

  /**
   * What states one axis.
   *
   * @param words single words
   * @param phrases for a value, its phrases
   * @param asksForDrugs whether any of them names the claim's subject or the other drug
   */
  private record Axis(NamedWords words, Map<String, List<String>> phrases, boolean asksForDrugs) {

    static Axis of(Map<String, List<String>> words, Map<String, List<String>> phrases) {
      boolean asksForDrugs = phrases.values().stream()
          .flatMap(List::stream)
          .anyMatch(phrase -> phrase.contains(SUBJECT) || phrase.contains(AGENT));
      return new Axis(new NamedWords(words), phrases, asksForDrugs);
    }
  }

  /**
   * Axes that words state.
   *
   * @param worded for an axis, for a value of it, words or phrases in lower case; {@code {}} in a
   *     phrase is the subject
   * @param headed the same, single words only, for the headings above a claim: a dose on a page for
   *     dogs is none for people
   */
  public WordedAxes(
      Map<String, Map<String, List<String>>> worded,
      Map<String, Map<String, List<String>>> headed) {
    headed.forEach((axis, values) -> this.headed.put(axis, new NamedWords(values)));
    worded.forEach((axis, values) -> {
      Map<String, List<String>> plain = new TreeMap<>();
      Map<String, List<String>> joined = new TreeMap<>();
      values.forEach((value, some) -> some.forEach(word -> {
        statedBy
            .computeIfAbsent(NamedWords.beginningOf(word), beginning -> new HashSet<>())
            .add(axis);
        (NamedWords.isOne(word) ? plain : joined)
            .computeIfAbsent(value, v -> new ArrayList<>())
            .add(word);
      }));
      axes.put(axis, Axis.of(plain, joined));
    });
  }

  private NamedWords beginningsOf(List<String> wanted) {
    return new NamedWords(
        "axis",
        statedBy.keySet().stream()
            .filter(word -> !Collections.disjoint(statedBy.getOrDefault(word, Set.of()), wanted))
            .toList());
  }

  /** What the claim's part of its sentence states on those axes. */
  Map<String, String> of(Claim claim, List<String> wanted) {
    Map<String, String> stated = byHeadings(claim.section(), wanted);
    Set<String> words =
        beginnings.computeIfAbsent(wanted, this::beginningsOf).allIn(claim.sentence());
    if (words.isEmpty()) {
      return stated;
    }
    Set<String> possible = new HashSet<>();
    words.forEach(word -> possible.addAll(statedBy.getOrDefault(word, Set.of())));
    String part = OwnPart.of(claim);
    for (String name : wanted) {
      Axis axis = possible.contains(name) ? axes.get(name) : null;
      if (axis != null) {
        String value = said(axis, claim.evidence().quote(), claim);
        value = value.isEmpty() ? said(axis, part, claim) : value;
        if (!value.isEmpty()) {
          stated.put(name, value);
        }
      }
    }
    return stated;
  }

  /** What words state of an axis; of a claim its quote is asked before the part that it is taken from. */
  private static String said(Axis axis, String words, Claim claim) {
    String value = axis.words.firstNameIn(words);
    value = value.endsWith(NUMBERED) ? numbered(value, words, axis.words) : value;
    return value.isEmpty() ? phraseIn(words, claim, axis) : value;
  }

  /** What the headings above the claim state on those axes. */
  private Map<String, String> byHeadings(String section, List<String> wanted) {
    Map<String, String> stated = new TreeMap<>();
    if (!section.isEmpty()) {
      headed.forEach((axis, words) -> {
        String value = wanted.contains(axis) ? words.firstNameIn(section) : "";
        if (!value.isEmpty()) {
          stated.put(axis, value);
        }
      });
    }
    return stated;
  }

  /** The value with the number that stands before its word; empty if none does. */
  private static String numbered(String value, String part, NamedWords words) {
    String lower = part.toLowerCase(Locale.ROOT);
    Matcher number = NUMBER_AT_END.matcher(lower.substring(0, Math.max(0, words.firstAt(part))));
    String unit = value.substring(0, value.length() - NUMBERED.length());
    return number.find() ? number.group(1) + " " + unit : "";
  }

  private static String phraseIn(String text, Claim claim, Axis axis) {
    String part = axis.phrases.isEmpty() ? "" : text.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, List<String>> value : axis.phrases.entrySet()) {
      for (String phrase : value.getValue()) {
        String said = axis.asksForDrugs ? named(phrase, claim) : phrase;
        if (part.contains(said)) {
          return value.getKey();
        }
      }
    }
    return "";
  }

  /** The phrase with the names of the drugs that the claim is about. */
  private static String named(String phrase, Claim claim) {
    String agent = claim.qualifiers().getOrDefault("agent", AGENT);
    return phrase.replace(SUBJECT, claim.subject()).replace(AGENT, agent);
  }
}
