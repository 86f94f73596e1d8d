package dev.touchstone.claims.term;

import dev.touchstone.rules.Entry;
import dev.touchstone.rules.RulePack;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Types;
import dev.touchstone.text.Fold;
import java.util.List;
import java.util.Map;

/**
 * Diseases that no list holds, told by how their names end: whatever is called "...itis" or "...opathy"
 * is something that one may have, be treated for, or get from a drug.
 */
final class Pathologies {

  private static final Types KNOWN = Types.of(
      "drug",
      "drug_class",
      "brand",
      "substance",
      "metabolite",
      "condition",
      "effect",
      "receptor",
      "organ",
      "enzyme",
      "no-disease");

  private static final int SHORTEST = 7;

  /** How names of diseases end, by a list of the pack. */
  private final List<String> endings;

  Pathologies(RulePack pack) {
    this.endings = List.copyOf(pack.codes("disease-ending"));
  }

  private boolean endsLikeOne(String word) {
    for (int i = 0; i < endings.size(); i++) {
      if (word.endsWith(endings.get(i))) {
        return true;
      }
    }
    return false;
  }

  void annotate(String text, Lattice lattice) {
    for (int i = 0; i < lattice.size(); i++) {
      String word = lattice.norm(i);
      if (word.length() >= SHORTEST && endsLikeOne(word) && !lattice.isAnyAt(i, KNOWN)) {
        String name = Fold.fold(lattice.span(i, i + 1).in(text));
        for (String type : List.of("condition", "effect")) {
          lattice.add(new Annotation(i, i + 1, new Entry(type, name, Map.of("name", name))));
        }
      }
    }
  }
}
