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

  private QualifiedTerms() {}

  static void annotate(String text, Lattice lattice) {
    for (int i = lattice.size() - 1; i >= 0; i--) {
      for (Annotation kind : List.copyOf(lattice.at(i))) {
        if (kind.type().equals("kind-word") && kind.end() < lattice.size()) {
          qualify(text, lattice, kind);
        }
      }
    }
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
