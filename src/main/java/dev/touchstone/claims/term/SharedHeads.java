package dev.touchstone.claims.term;

import dev.touchstone.rules.Entry;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Conditions that share their last word: "heart, kidney or liver failure" is three failures. */
final class SharedHeads {

  private static final Set<String> JOINTS = Set.of(",", "and", "or", "/");

  private SharedHeads() {}

  static void annotate(Lattice lattice) {
    for (int i = 0; i < lattice.size(); i++) {
      if (lattice.isAt(i, "organ-word")) {
        i = share(lattice, i);
      }
    }
  }

  /** Gives the head to all that share it; returns the place of the last. */
  private static int share(Lattice lattice, int start) {
    List<Integer> sharers = new ArrayList<>();
    int at = start;
    while (lattice.isAt(at, "organ-word")) {
      sharers.add(at);
      int next = at + 1;
      while (next < lattice.size() && JOINTS.contains(lattice.norm(next))) {
        next++;
      }
      if (next == at + 1) {
        break;
      }
      at = next;
    }
    int last = sharers.get(sharers.size() - 1);
    if (sharers.size() > 1 && lattice.isAt(last + 1, "organ-head")) {
      for (int sharer : sharers.subList(0, sharers.size() - 1)) {
        String name = lattice.norm(sharer) + " " + lattice.norm(last + 1);
        lattice.add(
            new Annotation(sharer, sharer + 1, new Entry("condition", name, Map.of("name", name))));
      }
    }
    return last;
  }
}
