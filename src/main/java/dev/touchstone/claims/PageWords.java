package dev.touchstone.claims;

import dev.touchstone.rules.Mention;
import dev.touchstone.rules.pattern.Annotation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a page, and which things it calls by their full name at least once: there, an
 * abbreviation of it stands for that name; elsewhere it is all that the page calls it.
 *
 * @param text the cleaned text
 * @param named codes of what the page names by more than an abbreviation
 */
record PageWords(String text, Set<String> named) {

  static PageWords of(String text, List<Mention> mentions) {
    Set<String> named = new HashSet<>();
    for (Mention mention : mentions) {
      if (!isAbbreviation(mention.span().in(text))) {
        named.add(mention.entry().code());
      }
    }
    return new PageWords(text, named);
  }

  /** Whether the annotation is an abbreviation whose full name the page uses. */
  boolean isSpelledOut(Annotation annotation, ReadPassage read) {
    return named.contains(annotation.entry().code())
        && isAbbreviation(
            read.lattice().span(annotation.start(), annotation.end()).in(text));
  }

  /** Capitals all through, as in AUD. */
  private static boolean isAbbreviation(String words) {
    String letters = words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
    for (int i = 0; i < letters.length(); i++) {
      if (Character.isLowerCase(letters.charAt(i)) || letters.charAt(i) == ' ') {
        return false;
      }
    }
    return letters.length() > 1;
  }
}
