package dev.touchstone.claims;

import dev.touchstone.rules.Attribute.Axis;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.text.Passage.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that say what the following is about: "Adults with epilepsy: ...", or a heading that runs into
 * its paragraph, as in "Bipolar depression. The recommended dose is ...".
 *
 * @param read the passage that it stands in
 * @param start its first token
 * @param end just past its last token
 */
record Label(ReadPassage read, int start, int end) {

  private static final int LONGEST = 12;
  private static final int LONGEST_SENTENCE = 8;

  /** What shows that a short sentence is none. */
  private static final Set<String> VERBS = Set.of("is", "tells");

  /** Marks behind which no further label of the same figure stands. */
  private static final Set<String> ENDS = Set.of(",", ";", ".");

  /**
   * What it names of an axis, for the sentences behind its own: whom "Adults with mania: ..." means holds
   * for the paragraph, what for only in that sentence.
   */
  List<Annotation> names(Axis axis) {
    boolean ends = axis.name().equals("indication") && !isWhole();
    return ends ? List.of() : read.between(start, end, axis.types());
  }

  /** Whether the passage is nothing else: a heading that runs into its paragraph. */
  boolean isWhole() {
    return end == read.lattice().size();
  }

  /** The label that a passage opens with, or is; null if there is none. */
  static @Nullable Label of(ReadPassage read) {
    int colon = colon(read);
    if (colon >= 0) {
      return new Label(read, read.own(), lastColon(read, colon));
    }
    int size = read.lattice().size();
    boolean heads = read.passage().kind() != Kind.CELL
        && size - read.own() <= LONGEST_SENTENCE
        && size > read.own() + 1
        && read.lattice().norm(size - 1).equals(".")
        && !says(read);
    return heads ? new Label(read, read.own(), size) : null;
  }

  /** The colon after a few words that a passage opens with, outside of brackets; -1 if there is none. */
  static int colon(ReadPassage read) {
    int end = Math.min(read.lattice().size(), read.own() + LONGEST);
    int open = 0;
    for (int i = read.own() + 1; i < end; i++) {
      switch (read.lattice().norm(i)) {
        case "(" -> open++;
        case ")" -> open--;
        case ":" -> {
          if (open <= 0) {
            return i;
          }
        }
        default -> {}
      }
    }
    return -1;
  }

  /** Where the last of several labels in a row ends: "Renal impairment: CrCl below 30 mL/min: 50 mg". */
  private static int lastColon(ReadPassage read, int first) {
    int end = Math.min(read.lattice().size(), first + LONGEST);
    int last = first;
    for (int i = first + 1; i < end && !ENDS.contains(read.lattice().norm(i)); i++) {
      boolean amount = read.lattice().at(i).stream()
          .anyMatch(annotation -> annotation.type().startsWith("mass"));
      if (amount) {
        return last;
      }
      last = read.lattice().norm(i).equals(":") ? i : last;
    }
    return last;
  }

  /** Whether a passage has a verb or a figure with a unit: a heading has neither. */
  private static boolean says(ReadPassage read) {
    for (int i = read.own(); i < read.lattice().size(); i++) {
      for (Annotation annotation : read.lattice().at(i)) {
        boolean verb =
            VERBS.contains(annotation.type()) || annotation.entry().code().equals("verb");
        if (verb
            || (read.quantities().containsKey(annotation)
                && !annotation.type().startsWith("number"))) {
          return true;
        }
      }
    }
    return false;
  }
}
