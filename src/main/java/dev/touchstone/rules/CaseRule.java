package dev.touchstone.rules;

import dev.touchstone.page.Span;
import java.util.Map;

/**
 * Names that are also something else in other letters: the country US and the pronoun, the brand
 * Today and the day.
 *
 * <p>The fact {@code case=exact} asks for the name as written in the list. {@code case=proper} asks
 * for a capital letter that no start of a sentence and no heading explains. {@code case=quiet} asks for
 * the name as written where not all around is in capitals: "IN" is a route, "DOSAGE IN SHORT" is not.
 */
final class CaseRule {

  static final String FACT = "case";

  private static final String PROPER = "\u0001";

  /** Stands before the name as written. */
  private static final char QUIET = '\u0002';

  private CaseRule() {}

  /** What a table keeps of the rule: empty if there is none. */
  static String written(String name, Map<String, String> facts) {
    return switch (facts.getOrDefault(FACT, "exact")) {
      case "proper" -> PROPER;
      case "quiet" -> QUIET + name;
      default -> name;
    };
  }

  /** Whether the text at the place is written as the rule asks. */
  static boolean allows(String text, Span place, String written) {
    if (isGlued(text, place)) {
      return false;
    }
    if (written.equals(PROPER)) {
      return isProper(text, place) || (opens(text, place) && isProperElsewhere(text, place));
    }
    return written.charAt(0) == QUIET
        ? isExact(text, place.start(), written.substring(1)) && !isAmongCapitals(text, place)
        : isExact(text, place.start(), written);
  }

  /** "TL;DR" is one word. */
  private static boolean isGlued(String text, Span place) {
    return place.start() > 1
        && text.charAt(place.start() - 1) == ';'
        && Character.isLetter(text.charAt(place.start() - 2));
  }

  /** Whether a capital letter would have to stand here whatever the word: at the start of a sentence or line. */
  private static boolean opens(String text, Span place) {
    int before = place.start() - 1;
    return Character.isUpperCase(text.charAt(place.start()))
        && (before < 0
            || text.charAt(before) == '\n'
            || (before > 0
                && text.charAt(before) == ' '
                && ".!?:".indexOf(text.charAt(before - 1)) >= 0));
  }

  /** A page that writes of "Ambien, Sonata and others" means the same where a sentence opens with it. */
  private static boolean isProperElsewhere(String text, Span place) {
    String name = text.substring(place.start(), place.end());
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      Span other = new Span(at, at + name.length());
      if (!other.equals(place) && isWord(text, other) && isProper(text, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(String text, Span place) {
    boolean starts =
        place.start() == 0 || !Character.isLetterOrDigit(text.charAt(place.start() - 1));
    return starts
        && (place.end() == text.length() || !Character.isLetterOrDigit(text.charAt(place.end())));
  }

  /** Whether the words on both sides are in capitals, too; the one behind where it opens a line. */
  private static boolean isAmongCapitals(String text, Span place) {
    int before = place.start() - 2;
    int after = place.end() + 1;
    boolean opensLine = place.start() == 0 || text.charAt(place.start() - 1) == '\n';
    return (opensLine || (before >= 1 && isCapital(text, before - 1) && isCapital(text, before)))
        && after + 1 < text.length()
        && isCapital(text, after)
        && isCapital(text, after + 1);
  }

  private static boolean isCapital(String text, int at) {
    return Character.isUpperCase(text.charAt(at));
  }

  private static boolean isExact(String text, int start, String written) {
    for (int i = 0; i < written.length(); i++) {
      char wanted = written.charAt(i);
      char here = start + i < text.length() ? text.charAt(start + i) : 0;
      boolean equal = here == wanted || (!Character.isLetter(wanted) && !Character.isLetter(here));
      if (!equal) {
        return false;
      }
    }
    return true;
  }

  private static boolean isProper(String text, Span place) {
    if (!Character.isUpperCase(text.charAt(place.start()))) {
      return false;
    }
    if (place.end() < text.length() && "®™".indexOf(text.charAt(place.end())) >= 0) {
      return true;
    }
    if (place.length() > 1 && Character.isUpperCase(text.charAt(place.start() + 1))) {
      return false; // shouted
    }
    int before = place.start() - 1;
    while (before >= 0 && " (\u00A0\"'“‘".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    if (text.charAt(before) == ',') {
      return true;
    }
    int word = before;
    while (word >= 0 && Character.isLetter(text.charAt(word))) {
      word--;
    }
    return word < before
        && Character.isLowerCase(text.charAt(word + 1))
        && !nextIsTitle(text, place);
  }

  /** "in Focus Group" is no brand. */
  private static boolean nextIsTitle(String text, Span place) {
    int next = place.end() + 1;
    return next < text.length()
        && text.charAt(place.end()) == ' '
        && Character.isUpperCase(text.charAt(next));
  }
}
