package dev.touchstone.claims;

import dev.touchstone.rules.Entry;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Conditions that a word before them makes another one: "uncontrolled hypertension". */
final class QualifiedTerms {

  private static final Set<String> TERMS = Set.of("condition", "effect");

  /** How adjectives of medicine end. */
  private static final List<String> ENDINGS =
      List.of("al", "ic", "ous", "ary", "eal", "ular", "genic", "otic", "itic");

  /** Adjectives that say how bad or how frequent, and names that only look like adjectives. */
  private static final Set<String> NO_ADJECTIVE = Set.of(
      "degree-word",
      "kind-word",
      "drug",
      "drug_class",
      "brand",
      "route",
      "form",
      "population",
      "effect",
      "condition",
      "receptor",
      "no-item",
      "stop",
      "person",
      "organ-head");

  private static final Entry ADJECTIVE = new Entry("adjective", "", Map.of());
  private static final int SHORT = 4;

  private QualifiedTerms() {}

  static void annotate(String text, Lattice lattice) {
    for (int i = lattice.size() - 1; i >= 0; i--) {
      for (Annotation kind : List.copyOf(lattice.at(i))) {
        if (kind.type().equals("kind-word") && kind.end() < lattice.size()) {
          qualify(text, lattice, kind);
        }
      }
      if (isAdjective(lattice, i)) {
        qualify(text, lattice, new Annotation(i, i + 1, ADJECTIVE));
      }
    }
  }

  /** Whether a word tells by its ending that it says which one: "spinal haematoma". */
  private static boolean isAdjective(Lattice lattice, int at) {
    String word = lattice.norm(at);
    return at + 1 < lattice.size()
        && word.length() > SHORT
        && ENDINGS.stream().anyMatch(word::endsWith)
        && lattice.at(at).stream().noneMatch(other -> NO_ADJECTIVE.contains(other.type()));
  }

  private static void qualify(String text, Lattice lattice, Annotation kind) {
    List<Annotation> qualified = new ArrayList<>();
    for (Annotation term : lattice.at(kind.end())) {
      if (TERMS.contains(term.type())) {
        String name = Fold.fold(lattice.span(kind.start(), term.end()).in(text));
        Entry entry = new Entry(
            term.type(), name, Map.of("name", TextValues.singular(name.replaceAll("\\s+", " "))));
        qualified.add(new Annotation(kind.start(), term.end(), entry));
      }
    }
    qualified.forEach(lattice::add);
  }
}
