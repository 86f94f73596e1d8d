package dev.touchstone.rules.pattern;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can stand where a step begins: nearly every place is told apart by its word and by what was
 * recognised there, without trying the step.
 */
final class Opening {

  private final Set<String> words;
  private final Set<String> beginnings;
  private final Types types;

  /** The words and beginnings once more, as they are asked for. */
  private final WordTable table;

  private final String[] starts;

  /** Bits of all these, side by side: nearly every token is told apart by them, and nothing else is looked at then. */
  private final long wordBits;

  private final long letterBits;
  private final long typeBits;

  private Opening(Set<String> words, Set<String> beginnings, Types types) {
    this.words = words;
    this.beginnings = beginnings;
    this.types = types;
    this.table = new WordTable(words);
    this.starts = beginnings.toArray(String[]::new);
    this.wordBits = table.bits();
    this.letterBits = letterBits(beginnings);
    this.typeBits = types.bits();
  }

  private static long letterBits(Collection<String> beginnings) {
    long bits = 0;
    for (String beginning : beginnings) {
      bits |= beginning.isEmpty() ? -1L : Lattice.letterBit(beginning);
    }
    return bits;
  }

  /**
   * The opening of a step; null if anything may stand there.
   *
   * @param next what follows it, of an {@link Step.Either} its ways
   */
  static @Nullable Opening of(@Nullable Step step, Program.Node... next) {
    if (step instanceof Step.Word word) {
      Set<String> one = Set.of(word.norm());
      return word.prefix()
          ? new Opening(Set.of(), one, Types.of())
          : new Opening(one, Set.of(), Types.of());
    }
    if (step instanceof Step.Slot slot && !slot.phrase()) {
      return new Opening(Set.of(), Set.of(), slot.types());
    }
    return step instanceof Step.Either || step instanceof Step.Start ? ofAll(next) : null;
  }

  private static @Nullable Opening ofAll(Program.Node... ways) {
    if (ways.length == 1) {
      return ways[0].opening;
    }
    Set<String> words = new HashSet<>();
    Set<String> beginnings = new HashSet<>();
    Set<String> types = new HashSet<>();
    for (Program.Node way : ways) {
      Opening other = way.opening;
      if (other == null) {
        return null;
      }
      words.addAll(other.words);
      beginnings.addAll(other.beginnings);
      types.addAll(other.types.names());
    }
    return new Opening(words, beginnings, Types.of(types));
  }

  /** The first token from one on at which the step may begin; the lattice's size if there is none. */
  int next(Lattice lattice, int from) {
    int at = from;
    while (at < lattice.size() && !fits(lattice, at)) {
      at++;
    }
    return at;
  }

  /** Whether the step may begin at a token; nothing begins at the end. */
  boolean fits(Lattice lattice, int at) {
    return at < lattice.size()
        && (((wordBits & lattice.wordBit(at)) != 0 && table.contains(lattice.norm(at)))
            || ((typeBits & lattice.typeBits(at)) != 0 && lattice.isAnyAt(at, types))
            || ((letterBits & lattice.letterBit(at)) != 0 && holdsBeginning(lattice.norm(at))));
  }

  private boolean holdsBeginning(String word) {
    for (String beginning : starts) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
