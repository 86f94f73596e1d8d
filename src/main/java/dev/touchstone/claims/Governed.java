package dev.touchstone.claims;

import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import java.util.Set;

/** Whether a name depends on a word before it ("with X", "unlike X and Y"), and so is not who does something. */
final class Governed {

  private static final Set<String> GOVERNORS = Set.of(
      "unlike",
      "like",
      "than",
      "with",
      "of",
      "by",
      "from",
      "to",
      "for",
      "in",
      "as",
      "including",
      "e.g",
      "eg",
      "on",
      "versus",
      "vs",
      "without",
      "against",
      "into",
      "where",
      "makes",
      "make",
      "yields",
      "yield",
      "yielding",
      "produces",
      "forms",
      "form",
      "forming",
      "gives",
      "generates",
      "generate",
      "generating",
      "creates",
      "take",
      "takes",
      "taking",
      "use",
      "uses",
      "using",
      "via");

  /** What opens a label that names what a patient takes besides. */
  private static final Set<String> LABEL_GOVERNORS =
      Set.of("on", "with", "without", "plus", "taking", "no", "not", "together", "added");

  /** Words between a preposition and the name that it governs: "as the combination X". */
  private static final Set<String> PASSED = Set.of(
      "the",
      "a",
      "an",
      "oral",
      "intravenous",
      "injectable",
      "combination",
      "both",
      ".",
      "(",
      "g",
      "e");

  /** What stands behind a name that is listed: a joint, or the bracket at the list's end. */
  private static final Set<String> GOING_ON = Set.of(",", "and", "or", ")");

  private static final Set<String> JOINTS = Set.of(",", "and", "or");

  private Governed() {}

  /** Whether a mention goes on with a list: in "with A, B and C" all three are governed. */
  static boolean isJoined(Lattice lattice, int end, Annotation mention) {
    if (end < 0 || end == mention.start()) {
      return false;
    }
    boolean comma = true;
    for (int i = end; i < mention.start(); i++) {
      if (!JOINTS.contains(lattice.norm(i))) {
        return false;
      }
      comma &= lattice.norm(i).equals(",");
    }
    // "Unlike A, B is ..." begins a new part
    return !comma
        || (mention.end() < lattice.size() && GOING_ON.contains(lattice.norm(mention.end())));
  }

  /** Whether a bracket right after a governed name names it again: "with sodium valproate (Epilim)". */
  static boolean isSameAgain(Lattice lattice, int end, Annotation mention) {
    return end >= 0
        && end + 1 == mention.start()
        && lattice.norm(end).equals("(")
        && mention.type().equals("brand");
  }

  /** "Not on inducers or valproate: ...": what a label names last of several is governed as the first. */
  static boolean inLabel(Lattice lattice, Annotation mention, int start) {
    if (mention.end() >= lattice.size() || !lattice.norm(mention.end()).equals(":")) {
      return false;
    }
    for (int i = start; i < mention.start(); i++) {
      if (LABEL_GOVERNORS.contains(lattice.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "For methylone, the half-life is ...": what a sentence opens with so is what it goes on about. */
  static boolean isTopic(Lattice lattice, Annotation mention, int start) {
    return mention.start() == start + 1
        && lattice.norm(start).equals("for")
        && mention.end() < lattice.size()
        && lattice.norm(mention.end()).equals(",");
  }

  static boolean byPreposition(Lattice lattice, int at, int start) {
    if (at - 2 >= start && JOINTS.contains(lattice.norm(at - 1))) {
      for (int i = at - 2; i >= Math.max(start, at - 5); i--) {
        for (Annotation named : lattice.at(i)) {
          if (named.end() == at - 1 && named.type().equals("drug_class")) {
            return byPreposition(lattice, i, start); // "on an MAOI or pimozide"
          }
        }
      }
    }
    for (int i = at - 1; i >= Math.max(start, at - 3); i--) {
      String norm = lattice.norm(i);
      if (GOVERNORS.contains(norm)) {
        return true;
      }
      if (!PASSED.contains(norm)) {
        return false;
      }
    }
    return false;
  }
}
