package dev.touchstone.claims.term;

import dev.touchstone.page.Span;
import dev.touchstone.rules.Entry;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Types;
import dev.touchstone.text.Fold;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fixed combinations: "naltrexone/bupropion", "buprenorphine-naloxone", "the combination of A and B".
 */
final class Combinations {

  private static final Types PARTS = Types.of("drug", "brand");

  /** How far before the first part a word like "combination" may stand. */
  private static final int REACH = 10;

  private Combinations() {}

  static void annotate(String text, Lattice lattice) {
    for (int i = 0; i < lattice.size(); i++) {
      Annotation first = part(lattice, i);
      if (first == null) {
        continue;
      }
      Annotation second = second(text, lattice, first);
      if (second == null || second.entry().code().equals(first.entry().code())) {
        continue;
      }
      String code = first.entry().code() + "/" + second.entry().code();
      lattice.add(
          new Annotation(first.start(), second.end(), new Entry("combination", code, Map.of())));
      i = second.end() - 1;
    }
  }

  private static @Nullable Annotation second(String text, Lattice lattice, Annotation first) {
    int next = first.end();
    if (next >= lattice.size()) {
      return null;
    }
    Annotation adjacent = part(lattice, next);
    if (adjacent != null) {
      int gapStart = lattice.token(next - 1).span().end();
      int gapEnd = lattice.token(next).span().start();
      Span between = new Span(gapStart, gapEnd);
      return Fold.fold(between.in(text)).equals("-") ? adjacent : null;
    }
    String joint = lattice.norm(next);
    boolean joined = joint.equals("/")
        || joint.equals("plus")
        || (List.of("and", "with", "+").contains(joint)
            && isCombined(lattice, first.start(), next));
    return joined ? part(lattice, next + 1) : null;
  }

  private static boolean isCombined(Lattice lattice, int start, int next) {
    for (int i = Math.max(0, start - REACH); i < start; i++) {
      if (lattice.norm(i).startsWith("combination")) {
        return true;
      }
    }
    for (int i = next + 2; i < Math.min(lattice.size(), next + 4); i++) {
      if (lattice.norm(i).startsWith("combination")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Annotation part(Lattice lattice, int at) {
    return lattice.first(at, at + 1, PARTS);
  }
}
