package dev.touchstone.claims;

import dev.touchstone.claims.term.Derivatives;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.page.Span;
import dev.touchstone.rules.Knowledge;
import dev.touchstone.rules.Lexicon;
import dev.touchstone.rules.Mention;
import dev.touchstone.rules.RulePack;
import dev.touchstone.text.Tokenizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a page names anything that a claim can be about. Most pages of a crawl do not, and need not be
 * cut into passages to see it.
 */
final class NamedOnPage {

  /** What is read together from names that the lexicon does know. */
  private static final Set<String> COMPOSED = Set.of("metabolite", "combination");

  /** No drug has a longer name of one word; a text without spaces is not read again and again. */
  private static final int LONGEST_WORD = 100;

  private static final char SOFT_HYPHEN = '\u00AD';

  private final Lexicon lexicon;
  private final Set<String> types;

  /**
   * Beginnings of words that name a metabolite together with a drug ("hydroxybudesonide"), by their first
   * letter: most words of a page have another.
   */
  private final Map<Character, List<String>> beginnings;

  /** Whether only the lexicon can name a subject: packs may let rules take one from their own lists. */
  private final boolean known;

  NamedOnPage(Knowledge knowledge) {
    this.lexicon = knowledge.lexicon();
    this.types = subjectTypes(knowledge.pack());
    this.beginnings = knowledge.pack().codes(Derivatives.BEGINNINGS).stream()
        .filter(beginning -> !beginning.isEmpty())
        .collect(Collectors.groupingBy(beginning -> folded(beginning.charAt(0))));
    Set<String> others = new HashSet<>(types);
    others.removeAll(lexicon.types());
    others.removeAll(COMPOSED);
    this.known = others.isEmpty() && types.stream().noneMatch(knowledge.pack().types()::contains);
  }

  private static Set<String> subjectTypes(RulePack pack) {
    Set<String> types = new HashSet<>(NamedDrugs.TYPES.names());
    types.addAll(pack.subjects());
    types.remove("anaphor"); // means what is named elsewhere
    return types;
  }

  /**
   * Whether something may be named; in doubt, yes.
   *
   * @param inText names in the page's text
   * @param inTitle names in its title
   */
  boolean any(CleanPage page, List<Mention> inText, List<Mention> inTitle) {
    String title = page.metadata().title();
    return !known || isNamed(page.text(), inText) || (title != null && isNamed(title, inTitle));
  }

  private boolean isNamed(String text, List<Mention> found) {
    for (Mention mention : found) {
      if (types.contains(mention.entry().type())) {
        return true;
      }
    }
    if (text.indexOf(SOFT_HYPHEN) >= 0) {
      return true; // may stand anywhere in a beginning
    }
    for (int i = 0; i < text.length(); i++) {
      boolean word = Character.isLetter(text.charAt(i))
          && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
      if (word && isDerivative(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** A letter as it is compared where case is of no account. */
  private static char folded(char letter) {
    return Character.toLowerCase(Character.toUpperCase(letter));
  }

  private boolean isDerivative(String text, int start) {
    for (String beginning : beginnings.getOrDefault(folded(text.charAt(start)), List.of())) {
      if (text.regionMatches(true, start, beginning, 0, beginning.length())) {
        int most = Math.min(text.length(), start + LONGEST_WORD);
        int end = start;
        while (end < most && !Character.isWhitespace(text.charAt(end))) {
          end++;
        }
        String word = Tokenizer.tokens(text, new Span(start, end)).get(0).norm();
        if (Derivatives.isDrug(lexicon, word.substring(beginning.length()))) {
          return true;
        }
      }
    }
    return false;
  }
}
