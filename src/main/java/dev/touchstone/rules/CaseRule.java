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
    if (written.equals(PROPER)) {
      return isProper(text, place);
    }
    return written.charAt(0) == QUIET
        ? isExact(text, place.start(), written.substring(1)) && !isAmongCapitals(text, place)
        : isExact(text, place.start(), written);
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
