package dev.touchstone.claims.term;

import dev.touchstone.claims.TextValues;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.text.Fold;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Conditions of two degrees: "second- or third-degree AV block" is one of each. */
final class Degrees {

  private static final Map<String, String> ORDINALS = Map.of(
      "first", "first", "second", "second", "third", "third", "1st", "first", "2nd", "second",
      "3rd", "third");

  private static final Set<String> JOINTS = Set.of("or", "and", "/");

  private static final String HYPHEN = "-";

  private static final String DEGREE = "degree";

  private Degrees() {}

  static void annotate(String text, Lattice lattice) {
    for (int i = 0; i < lattice.size(); i++) {
      if (ORDINALS.containsKey(lattice.norm(i))) {
        share(text, lattice, i);
      }
    }
  }

  private static void share(String text, Lattice lattice, int lower) {
    int joint = behind(lattice, behind(lattice, lower + 1, HYPHEN), DEGREE);
    int higher = joint + 1;
    int head = behind(lattice, behind(lattice, higher + 1, HYPHEN), DEGREE);
    if (head >= lattice.size()
        || !JOINTS.contains(lattice.norm(joint))
        || !ORDINALS.containsKey(lattice.norm(higher))
        || !lattice.norm(head - 1).equals(DEGREE)) {
      return;
    }
    lattice.at(head).stream()
        .filter(one -> one.type().equals("condition"))
        .max(Comparator.comparingInt(Annotation::end))
        .ifPresent(block -> {
          String words = Fold.oneSpace(Fold.fold(lattice.span(head, block.end()).in(text)));
          String kind = "-" + DEGREE + " " + TextValues.singular(words);
          lattice.add(new Annotation(
              lower,
              block.end(),
              Several.entry(
                  ORDINALS.get(lattice.norm(lower)) + kind,
                  List.of(ORDINALS.get(lattice.norm(higher)) + kind))));
        });
  }

  /** The place behind a word, where it stands there. */
  private static int behind(Lattice lattice, int at, String word) {
    return at < lattice.size() && lattice.norm(at).equals(word) ? at + 1 : at;
  }
}
