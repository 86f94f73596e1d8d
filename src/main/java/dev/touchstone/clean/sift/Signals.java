package dev.touchstone.clean.sift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Named groups of phrases, found in one walk over a text's words.
 *
 * <p>A phrase is a row of words; {@code visit/see our site/shop} lists alternatives, {@code ~} stands
 * for up to three words of any kind, {@code <money>} and its like for a figure or an address,
 * {@code <start>} at its front for the start of the text.
 */
final class Signals {

  private static final int GAP = 3;

  /** Stands in a phrase for the place before a text's first word. */
  private static final String START = "<start>";

  /**
   * The rest of a phrase: what its next word may be.
   *
   * @param words alternatives; null stands for any words
   * @param next what follows; null at the end of the phrase
   * @param signal what the whole phrase gives
   */
  @SuppressWarnings("ArrayRecordComponent") // private, never compared, in the hottest loop
  private record Step(String @Nullable [] words, @Nullable Step next, String signal) {

    boolean allows(String word) {
      if (words != null) {
        for (String one : words) {
          if (one.equals(word)) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /** Steps after a first word. A phrase of one word has a step without words. */
  private final Map<String, List<Step>> starts = new HashMap<>(1024);

  private final Map<String, List<Step>> atStart = new HashMap<>();

  /** Reads lines of {@code signal<TAB>phrase}, remarks already left out. */
  Signals(List<String> lines, String place) {
    for (String line : lines) {
      int tab = line.indexOf('\t');
      if (tab < 1 || line.indexOf('\t', tab + 1) >= 0) {
        throw new IllegalArgumentException(
            place + ": expected signal, tab, phrase, got \"" + line + "\"");
      }
      add(line.substring(0, tab).strip(), Fields.of(line.substring(tab + 1).strip(), ' '));
    }
  }

  private void add(String signal, String[] phrase) {
    int first = phrase[0].equals(START) ? 1 : 0;
    Step rest = new Step(new String[0], null, signal);
    for (int i = phrase.length - 1; i > first; i--) {
      String word = phrase[i];
      if (!word.isEmpty()) {
        rest = new Step(word.equals("~") ? null : Fields.of(word, '/'), rest, signal);
      }
    }
    Map<String, List<Step>> target = first == 1 ? atStart : starts;
    for (String word : Fields.of(phrase[first], '/')) {
      List<Step> steps = target.get(word);
      if (steps == null) {
        steps = new ArrayList<>(2);
        target.put(word, steps);
      }
      steps.add(rest);
    }
  }

  /** The signals that a text's words give, in the order in which they were found. */
  Set<String> in(List<String> words) {
    Set<String> found = new LinkedHashSet<>();
    if (!words.isEmpty()) {
      from(atStart.get(words.get(0)), words, 1, found);
    }
    inside(words, found);
    return found;
  }

  /** The signals that any part of a text may give, each part taken for a text of its own. */
  Set<String> inParts(List<String> words) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      from(atStart.get(words.get(i)), words, i + 1, found);
    }
    inside(words, found);
    return found;
  }

  private void inside(List<String> words, Set<String> found) {
    for (int i = 0; i < words.size(); i++) {
      from(starts.get(words.get(i)), words, i + 1, found);
    }
  }

  private static void from(
      @Nullable List<Step> steps, List<String> words, int at, Set<String> found) {
    if (steps != null) {
      for (Step step : steps) {
        walk(step, words, at, found);
      }
    }
  }

  private static void walk(Step step, List<String> words, int at, Set<String> found) {
    Step rest = step.next();
    if (rest == null) {
      if (!found.contains(step.signal())) {
        found.add(step.signal());
      }
    } else if (step.words() == null) {
      for (int skip = 0; skip <= GAP && at + skip <= words.size(); skip++) {
        walk(rest, words, at + skip, found);
      }
    } else if (at < words.size() && step.allows(words.get(at))) {
      walk(rest, words, at + 1, found);
    }
  }
}
