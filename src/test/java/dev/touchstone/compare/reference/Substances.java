package dev.touchstone.compare.reference;

import dev.touchstone.rules.Lexicon;
import java.util.Comparator;
import java.util.Locale;

/** Substances as open vocabularies write them: in capitals, with their salts. */
final class Substances {

  private Substances() {}

  /** The name that claims are made under; the written one in small letters if nobody knows it. */
  static String usual(String written, Lexicon lexicon) {
    String name = written.toLowerCase(Locale.ROOT).strip();
    return lexicon.find(name).stream()
        .filter(mention -> mention.span().start() == 0 && mention.entry().type().equals("drug"))
        .max(Comparator.comparingInt(mention -> mention.span().length()))
        .filter(mention ->
            mention.span().end() == name.length() || name.charAt(mention.span().end()) == ' ')
        .map(mention -> mention.entry().code())
        .orElse(name);
  }
}
