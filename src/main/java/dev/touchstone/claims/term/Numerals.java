package dev.touchstone.claims.term;

import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import java.util.Set;

/** The four of "Schedule IV" and of "NYHA class III-IV", which is no way into a vein. */
final class Numerals {

  private static final String FOUR = "iv";

  /** What is counted in such numerals. */
  private static final Set<String> COUNTED = Set.of(
      "schedule",
      "schedules",
      "class",
      "classes",
      "phase",
      "phases",
      "stage",
      "stages",
      "type",
      "types",
      "grade",
      "grades",
      "list",
      "table",
      "tables",
      "part",
      "annex",
      "category",
      "factor",
      "nyha",
      "topoisomerase",
      "mobitz");

  private static final Set<String> OTHERS = Set.of("i", "ii", "iii", "v");

  private static final Set<String> JOINTS = Set.of("-", "\u2013", "/", ",", "to", "and", "or");

  private Numerals() {}

  /** Whether what was recognised is such a numeral. */
  static boolean isOne(Lattice lattice, Annotation found) {
    int start = found.start();
    if (start == 0 || found.end() != start + 1 || !lattice.norm(start).equals(FOUR)) {
      return false;
    }
    String before = lattice.norm(start - 1);
    return COUNTED.contains(before)
        || OTHERS.contains(before)
        || (start > 1 && JOINTS.contains(before) && OTHERS.contains(lattice.norm(start - 2)));
  }
}
