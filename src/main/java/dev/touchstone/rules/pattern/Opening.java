package dev.touchstone.rules.pattern;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can stand where a step begins: nearly every place is told apart by its word and by what was
 * recognised there, without trying the step.
 */
final class Opening {

  private final Set<String> words = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> types = new HashSet<>();

  private Opening() {}

  /**
   * The opening of a step; null if anything may stand there.
   *
   * @param next what follows it, of an {@link Step.Either} its ways
   */
  static @Nullable Opening of(@Nullable Step step, List<Program.Node> next) {
    Opening opening = new Opening();
    if (step instanceof Step.Word word) {
      (word.prefix() ? opening.beginnings : opening.words).add(word.norm());
      return opening;
    }
    if (step instanceof Step.Slot slot && !slot.phrase()) {
      opening.types.addAll(slot.types());
      return opening;
    }
    return step instanceof Step.Either || step instanceof Step.Start ? opening.ofAll(next) : null;
  }

  private @Nullable Opening ofAll(List<Program.Node> ways) {
    for (Program.Node way : ways) {
      Opening other = way.opening();
      if (other == null) {
        return null;
      }
      words.addAll(other.words);
      beginnings.addAll(other.beginnings);
      types.addAll(other.types);
    }
    return this;
  }

  /** Whether the step may begin at a token; nothing begins at the end. */
  boolean fits(Lattice lattice, int at) {
    return at < lattice.size()
        && ((!words.isEmpty() && words.contains(lattice.norm(at)))
            || (!types.isEmpty() && Annotation.anyIs(lattice.at(at), types))
            || (!beginnings.isEmpty() && holdsBeginning(lattice.norm(at))));
  }

  private boolean holdsBeginning(String word) {
    for (String beginning : beginnings) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
