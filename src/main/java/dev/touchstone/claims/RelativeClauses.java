package dev.touchstone.claims;

import java.util.Set;

/** Clauses that "which", "whose" and the like begin: whom they mean stands right in front. */
final class RelativeClauses {

  private static final Set<String> RELATIVE = Set.of("which", "whose", "that");

  private RelativeClauses() {}

  /**
   * Where the words end that "which" or "whose" before the match means, right in front of it; -1 where no
   * relative clause reaches to the match.
   */
  static int antecedentEnd(ReadPassage read, int start, int at) {
    for (int i = at - 1; i > start; i--) {
      if (RELATIVE.contains(read.lattice().norm(i))) {
        int end = read.lattice().norm(i - 1).equals(",") ? i - 1 : i;
        return isClosed(read, i, at) ? -1 : end;
      }
    }
    return -1;
  }

  /** Whether the relative clause ends before: "unlike A, which ..., B is ...". */
  private static boolean isClosed(ReadPassage read, int from, int to) {
    return NamedDrugs.in(read.lattice(), from, to).stream()
        .anyMatch(mention -> read.lattice().norm(mention.start() - 1).equals(","));
  }
}
