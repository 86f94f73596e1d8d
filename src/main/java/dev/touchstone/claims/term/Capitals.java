package dev.touchstone.claims.term;

import dev.touchstone.rules.Entry;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Types;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Names that no list has, as rules for trade names ask for them: words with a capital letter. */
final class Capitals {

  private static final Entry NAME = new Entry("proper", "", Map.of());

  /** Letters that nothing is known by, "MEGX": whatever they are, they are no word for the page's drug. */
  private static final Entry LETTERS = new Entry("unknown-letters", "", Map.of());

  private static final Pattern LETTERS_ONLY = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]{1,7}");

  /** What is known as something else is no trade name. */
  private static final Types OTHER = Types.of(
      "drug",
      "brand",
      "drug_class",
      "substance",
      "jurisdiction",
      "regulator",
      "condition",
      "form",
      "route",
      "metabolite",
      "combination",
      "stop",
      "joint",
      "number",
      "year",
      "date",
      "law");

  private static final int SHORTEST = 4;

  private Capitals() {}

  static void annotate(String text, Lattice lattice) {
    int place = 0;
    for (int i = 0; i < lattice.size(); i++) {
      place = Math.max(place, endOfPlace(lattice, i));
      if (i >= place && isName(text, lattice, i)) {
        lattice.add(new Annotation(i, i + 1, NAME));
      }
      if (isCapital(text, lattice, i)
          && isUnknown(lattice.at(i))
          && LETTERS_ONLY.matcher(lattice.token(i).span().in(text)).matches()) {
        lattice.add(new Annotation(i, i + 1, LETTERS));
      }
    }
  }

  private static boolean isCapital(String text, Lattice lattice, int at) {
    int start = lattice.token(at).span().start();
    return start < text.length() && Character.isUpperCase(text.codePointAt(start));
  }

  /** Whether nothing is recognised in a word but that it is a name. */
  private static boolean isUnknown(List<Annotation> here) {
    for (int i = 0; i < here.size(); i++) {
      if (!here.get(i).type().equals(NAME.type())) {
        return false;
      }
    }
    return true;
  }

  /** Where the country named at a place ends: the "States" of "United States" is no name. */
  private static int endOfPlace(Lattice lattice, int at) {
    Annotation place = lattice.at(at, "jurisdiction");
    return place == null ? 0 : place.end();
  }

  private static boolean isLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(String text, Lattice lattice, int at) {
    int start = lattice.token(at).span().start();
    return lattice.norm(at).length() >= SHORTEST
        && start < text.length()
        && Character.isUpperCase(text.charAt(start))
        && isLetters(lattice.norm(at))
        && !lattice.isAnyAt(at, OTHER);
  }
}
