package dev.touchstone.claims.term;

import dev.touchstone.page.Span;
import dev.touchstone.rules.Entry;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Types;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names that laboratories give to what they find: "M1", "AR-C124910XX", "ES259564", "UCB L057". Only sentences that
 * speak of metabolites are read for them, since much else is named so.
 */
final class CodedNames {

  private static final String TYPE = "coded";

  /** What is known by another kind of name; not receptors, for "M1" is one of acetylcholine, too. */
  private static final Types OTHERS =
      Types.of("drug", "brand", "metabolite", "enzyme", "enzyme_target", "substance");

  private static final Pattern CODE = Pattern.compile(
      "(?:[A-Za-z]{2,4}[- ])?\\p{Lu}{1,4}-?\\d{1,7}\\p{Lu}{0,3}(?:-[\\p{L}\\d]{1,4})?");

  /** Tokens that such a name has, at most. */
  private static final int MOST = 4;

  private CodedNames() {}

  static void annotate(String text, Lattice lattice) {
    if (!speaksOfMetabolites(lattice)) {
      return;
    }
    for (int i = 0; i < lattice.size(); i++) {
      int end = lattice.isAnyAt(i, OTHERS) ? i : end(text, lattice, i);
      if (end > i) {
        String name = lattice.span(i, end).in(text).toLowerCase(Locale.ROOT);
        lattice.add(new Annotation(i, end, new Entry(TYPE, name, Map.of())));
        i = end - 1;
      }
    }
  }

  private static boolean speaksOfMetabolites(Lattice lattice) {
    for (int i = 0; i < lattice.size(); i++) {
      if (lattice.norm(i).startsWith("metabolit")) {
        return true;
      }
    }
    return false;
  }

  /** Just past the longest such name that starts at a token; the token itself if none does. */
  private static int end(String text, Lattice lattice, int at) {
    for (int end = Math.min(lattice.size(), at + MOST); end > at; end--) {
      Span span = lattice.span(at, end);
      if (CODE.matcher(span.in(text)).matches()) {
        return end;
      }
    }
    return at;
  }
}
