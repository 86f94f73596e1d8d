package dev.touchstone.claims.term;

import dev.touchstone.rules.Entry;
import dev.touchstone.rules.Lexicon;
import dev.touchstone.rules.Mention;
import dev.touchstone.rules.Spellings;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Types;
import dev.touchstone.text.Fold;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Metabolites that chemistry names after their drug: "6β-hydroxybudesonide", "N-desmethyl sertraline",
 * "tapentadol-O-glucuronide". Which beginnings and endings there are says the pack.
 */
public final class Derivatives {

  /** The pack's list of the beginnings; the code of each is the beginning itself. */
  public static final String BEGINNINGS = "derived-from";

  private static final Types KNOWN = Types.of("drug", "metabolite", "brand");

  /** A place in a molecule, in front of a name: "N-", "6β-", "3'-", "alpha-". */
  private static final Pattern PLACE =
      Pattern.compile("[nosrdlmp]|\\d{1,2}['\u2032]?[αβ]?|[αβγω]|alpha|beta|gamma");

  /** Tokens of a drug's name behind a hyphen, at most: "nor-2-FDCK". */
  private static final int MOST = 3;

  private final Lexicon lexicon;

  Derivatives(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void annotate(String text, Lattice lattice) {
    for (int i = 0; i < lattice.size(); i++) {
      Annotation listed = lattice.at(i, "metabolite");
      int end = listed == null ? end(text, lattice, i) : listed.end();
      int start = end < 0 ? i : start(text, lattice, i);
      if (end > 0 && (listed == null || start < i)) {
        String name = lattice.span(start, end).in(text).toLowerCase(Locale.ROOT);
        String code = Spellings.inWords(Fold.oneSpace(name));
        lattice.add(new Annotation(start, end, new Entry("metabolite", code, Map.of())));
        i = end - 1;
      }
    }
  }

  /** Just past the derivative whose name, places aside, starts at a token; -1 if none does. */
  private int end(String text, Lattice lattice, int at) {
    Annotation drug = lattice.at(at, "drug");
    if (drug != null) {
      return after(lattice, drug.end());
    }
    if (!lattice.isAt(at, BEGINNINGS) || lattice.isAnyAt(at, KNOWN)) {
      return -1;
    }
    for (Annotation prefix : lattice.at(at)) {
      if (!prefix.type().equals(BEGINNINGS)) {
        continue;
      }
      String rest = lattice.norm(at).substring(prefix.entry().code().length());
      int parent = rest.isEmpty() ? drugEnd(text, lattice, at + 1) : -1;
      if (parent > 0 || isDrug(lexicon, rest)) {
        return Math.max(parent, at + 1);
      }
    }
    return -1;
  }

  /** Just past the drug that starts at a token, if need be behind a hyphen, where no name is looked for; -1 if none does. */
  private int drugEnd(String text, Lattice lattice, int at) {
    Annotation drug = lattice.at(at, "drug");
    if (drug != null) {
      return drug.end();
    }
    for (int end = Math.min(lattice.size(), at + MOST); end > at; end--) {
      if (isDrug(lexicon, lattice.span(at, end).in(text))) {
        return end;
      }
    }
    return -1;
  }

  /** Just past "-O-glucuronide" behind a drug; -1 if there is none. */
  private static int after(Lattice lattice, int at) {
    int name = at < lattice.size() && isPlace(lattice, at) ? at + 1 : at;
    Annotation ending = lattice.at(name, "derived-into");
    return ending == null ? -1 : ending.end();
  }

  private static int start(String text, Lattice lattice, int at) {
    int start = at;
    while (start > 0
        && isPlace(lattice, start - 1)
        && isHyphen(
            text,
            lattice.token(start - 1).span().end(),
            lattice.token(start).span().start())) {
      start--;
    }
    return start;
  }

  private static boolean isHyphen(String text, int from, int to) {
    return to - from == 1 && "-\u2010\u2011".indexOf(text.charAt(from)) >= 0;
  }

  private static boolean isPlace(Lattice lattice, int at) {
    return PLACE.matcher(lattice.norm(at)).matches();
  }

  /** Whether a word is a drug's name as a whole. */
  public static boolean isDrug(Lexicon lexicon, String word) {
    List<Mention> found = word.length() < 5 ? List.of() : lexicon.find(word);
    return found.stream()
        .anyMatch(
            each -> each.entry().type().equals("drug") && each.span().length() == word.length());
  }
}
