package dev.touchstone.rules;

import dev.touchstone.page.Span;
import java.util.Map;

/**
 * Names that are also something else in other letters: the country US and the pronoun, the brand
 * Today and the day.
 *
 * <p>The fact {@code case=exact} asks for the name as written in the list. {@code case=proper} asks
 * for a capital letter that no start of a sentence and no heading explains.
 */
final class CaseRule {

  static final String FACT = "case";

  private static final String PROPER = "\u0001";

  private CaseRule() {}

  /** What a table keeps of the rule: empty if there is none. */
  static String written(String name, Map<String, String> facts) {
    return "proper".equals(facts.get(FACT)) ? PROPER : name;
  }

  /** Whether the text at the place is written as the rule asks. */
  static boolean allows(String text, Span place, String written) {
    return written.equals(PROPER) ? isProper(text, place) : isExact(text, place.start(), written);
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
