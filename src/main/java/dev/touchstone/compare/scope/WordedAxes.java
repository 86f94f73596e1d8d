package dev.touchstone.compare.scope;

import dev.touchstone.claims.Claim;
import java.util.ArrayList;
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

  /** For each word, and the first word of each phrase, what it may begin. */
  private final Map<String, List<Opening>> openings = new HashMap<>();

  /** For an axis, what the headings above a claim state of it where its sentence does not. */
  private final Map<String, NamedWords> headed = new TreeMap<>();

  /** For axes that are asked for together, what is needed to ask for them. */
  private final Map<List<String>, Wanted> wanted = new ConcurrentHashMap<>();

  /**
   * What a word may begin.
   *
   * @param words the word, or the phrase that it is the first of
   */
  private record Opening(String axis, String words) {

    /** Whether it stands there; a phrase with the names of drugs may. */
    boolean isAt(String text, int start) {
      return words.indexOf('{') >= 0 || text.regionMatches(true, start, words, 0, words.length());
    }
  }

  /**
   * Axes that are asked for together.
   *
   * @param beginnings the first words of all that states any of them
   * @param openings for each of these words, what it may begin
   */
  record Wanted(List<String> axes, NamedWords beginnings, Map<String, List<Opening>> openings) {

    /** The axes of which a text may state anything: of most sentences none. */
    private Set<String> statedIn(String text) {
      Set<String> stated = Set.of();
      for (int at = beginnings.next(text, 0); at >= 0; at = beginnings.nextAfter(text, at)) {
        for (Opening opening : openings.getOrDefault(NamedWords.wordAt(text, at), List.of())) {
          if (opening.isAt(text, at)) {
            stated = stated.isEmpty() ? new HashSet<>() : stated;
            stated.add(opening.axis);
          }
        }
      }
      return stated;
    }
  }

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
        openings
            .computeIfAbsent(NamedWords.beginningOf(word), beginning -> new ArrayList<>())
            .add(new Opening(axis, word));
        (NamedWords.isOne(word) ? plain : joined)
            .computeIfAbsent(value, v -> new ArrayList<>())
            .add(word);
      }));
      axes.put(axis, Axis.of(plain, joined));
    });
  }

  /** Those axes, to ask for them claim by claim. */
  Wanted wanted(List<String> axes) {
    return wanted.computeIfAbsent(axes, this::prepared);
  }

  private Wanted prepared(List<String> axes) {
    Map<String, List<Opening>> some = new HashMap<>();
    openings.forEach((word, all) -> {
      List<Opening> asked = all.stream().filter(one -> axes.contains(one.axis)).toList();
      if (!asked.isEmpty()) {
        some.put(word, asked);
      }
    });
    return new Wanted(axes, new NamedWords("axis", List.copyOf(some.keySet())), some);
  }

  /** What the claim's part of its sentence states on those axes. */
  Map<String, String> of(Claim claim, Wanted wanted) {
    Map<String, String> headings = byHeadings(claim.section(), wanted.axes);
    Set<String> possible = wanted.statedIn(claim.sentence());
    if (possible.isEmpty()) {
      return headings;
    }
    Map<String, String> stated = new TreeMap<>(headings);
    String part = OwnPart.of(claim);
    for (String name : wanted.axes) {
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
