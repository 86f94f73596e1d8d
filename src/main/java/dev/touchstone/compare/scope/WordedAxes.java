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

  /** For axes that are asked for together, what is needed to ask for them. */
  private final Map<List<String>, Wanted> wanted = new ConcurrentHashMap<>();

  /**
   * What states one axis.
   *
   * @param words single words
   * @param phrases of all values, those of one value together
   * @param asksForDrugs whether any of them names the claim's subject or the other drug
   */
  private record Axis(NamedWords words, List<Phrase> phrases, boolean asksForDrugs) {

    static Axis of(Map<String, List<String>> words, Map<String, List<String>> joined) {
      List<Phrase> phrases = new ArrayList<>();
      joined.forEach((value, some) -> some.forEach(
          phrase -> phrases.add(new Phrase(value, NamedWords.beginningOf(phrase), phrase))));
      boolean asksForDrugs = phrases.stream()
          .anyMatch(phrase -> phrase.words.contains(SUBJECT) || phrase.words.contains(AGENT));
      return new Axis(new NamedWords(words), List.copyOf(phrases), asksForDrugs);
    }
  }

  /**
   * Several words that state a value of an axis.
   *
   * @param beginning the first of them
   */
  private record Phrase(String value, String beginning, String words) {}

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

  /**
   * Axes that are asked for together.
   *
   * @param beginnings the first words of all that states any of them: most sentences have none
   */
  record Wanted(List<String> axes, NamedWords beginnings) {}

  /** Those axes, to ask for them claim by claim. */
  Wanted wanted(List<String> axes) {
    return wanted.computeIfAbsent(axes, some -> new Wanted(some, beginningsOf(some)));
  }

  private NamedWords beginningsOf(List<String> wanted) {
    return new NamedWords(
        "axis",
        statedBy.keySet().stream()
            .filter(word -> !Collections.disjoint(statedBy.getOrDefault(word, Set.of()), wanted))
            .toList());
  }

  /** What the claim's part of its sentence states on those axes. */
  Map<String, String> of(Claim claim, Wanted wanted) {
    Map<String, String> stated = byHeadings(claim.section(), wanted.axes);
    Set<String> words = wanted.beginnings.allIn(claim.sentence());
    if (words.isEmpty()) {
      return stated;
    }
    stated = new TreeMap<>(stated);
    Set<String> possible = new HashSet<>();
    words.forEach(word -> possible.addAll(statedBy.getOrDefault(word, Set.of())));
    Said quote = Said.of(claim.evidence().quote(), words, claim);
    Said part = Said.of(OwnPart.of(claim), words, claim);
    for (String name : wanted.axes) {
      Axis axis = possible.contains(name) ? axes.get(name) : null;
      if (axis != null) {
        String value = said(axis, quote);
        value = value.isEmpty() && !part.text.equals(quote.text) ? said(axis, part) : value;
        if (!value.isEmpty()) {
          stated.put(name, value);
        }
      }
    }
    return stated;
  }

  /**
   * A claim's quote, or the part of its sentence that it is taken from, which is asked after it.
   *
   * @param lower the text in lower case
   * @param beginnings the words of the sentence that begin anything that states an axis
   */
  private record Said(String text, String lower, Set<String> beginnings, Claim claim) {

    static Said of(String text, Set<String> beginnings, Claim claim) {
      return new Said(text, text.toLowerCase(Locale.ROOT), beginnings, claim);
    }
  }

  /** What words state of an axis. */
  private static String said(Axis axis, Said said) {
    String value = axis.words.firstNameIn(said.text);
    value = value.endsWith(NUMBERED) ? numbered(value, said.text, axis.words) : value;
    return value.isEmpty() ? phraseIn(said, axis) : value;
  }

  /** What the headings above the claim state on those axes. */
  private Map<String, String> byHeadings(String section, List<String> wanted) {
    if (section.isEmpty()) {
      return Map.of();
    }
    Map<String, String> stated = new TreeMap<>();
    headed.forEach((axis, words) -> {
      String value = wanted.contains(axis) ? words.firstNameIn(section) : "";
      if (!value.isEmpty()) {
        stated.put(axis, value);
      }
    });
    return stated;
  }

  /** The value with the number that stands before its word; empty if none does. */
  private static String numbered(String value, String part, NamedWords words) {
    String lower = part.toLowerCase(Locale.ROOT);
    Matcher number = NUMBER_AT_END.matcher(lower.substring(0, Math.max(0, words.firstAt(part))));
    String unit = value.substring(0, value.length() - NUMBERED.length());
    return number.find() ? number.group(1) + " " + unit : "";
  }

  /** The first value of which the text has a phrase; most phrases are out by their first word. */
  private static String phraseIn(Said said, Axis axis) {
    for (Phrase phrase : axis.phrases) {
      if (said.beginnings.contains(phrase.beginning)
          && said.lower.contains(axis.asksForDrugs ? named(phrase.words, said.claim) : phrase.words)) {
        return phrase.value;
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
