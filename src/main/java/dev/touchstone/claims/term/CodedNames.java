package dev.touchstone.claims.term;

import dev.touchstone.page.Span;
import dev.touchstone.rules.Entry;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Names that laboratories give to what they find: "M1", "AR-C124910XX", "ES259564", "UCB L057". Only sentences that
 * speak of metabolites are read for them, since much else is named so.
 */
final class CodedNames {

  private static final String TYPE = "coded";

  /** What is known by another kind of name; not receptors, for "M1" is one of acetylcholine, too. */
  private static final Set<String> OTHERS =
      Set.of("drug", "brand", "metabolite", "enzyme", "enzyme_target", "substance");

  private static final Pattern CODE = Pattern.compile(
      "(?:[A-Za-z]{2,4}[- ])?\\p{Lu}{1,4}-?\\d{1,7}\\p{Lu}{0,3}(?:-[\\p{L}\\d]{1,4})?");

  /** Tokens that such a name has, at most. */
  private static final int MOST = 4;

  private CodedNames() {}

  static void annotate(String text, Lattice lattice) {
    boolean speaks =
        IntStream.range(0, lattice.size()).anyMatch(i -> lattice.norm(i).startsWith("metabolit"));
    for (int i = 0; speaks && i < lattice.size(); i++) {
      int end = lattice.isAnyAt(i, OTHERS) ? i : end(text, lattice, i);
      if (end > i) {
        String name = lattice.span(i, end).in(text).toLowerCase(Locale.ROOT);
        lattice.add(new Annotation(i, end, new Entry(TYPE, name, Map.of())));
        i = end - 1;
      }
    }
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
