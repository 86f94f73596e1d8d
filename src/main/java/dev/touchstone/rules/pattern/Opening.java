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

  /** Bits of the words, first letters and types: nearly every token is told apart by them. */
  private final long wordBits;

  private final long letterBits;

  private static final int SHORT = 8;

  private final Set<String> words;

  /** The words once more, where they are few. */
  private final List<String> few;

  private final Set<String> beginnings;
  private final Set<String> types;
  private final Types asked;

  private Opening(Set<String> words, Set<String> beginnings, Set<String> types) {
    this.words = words;
    this.few = words.size() > SHORT ? List.of() : List.copyOf(words);
    this.beginnings = beginnings;
    this.types = types;
    this.asked = Types.of(types);
    long wordBits = 0;
    for (String word : words) {
      wordBits |= Lattice.bit(word);
    }
    long letterBits = 0;
    for (String beginning : beginnings) {
      letterBits |= beginning.isEmpty() ? -1L : Lattice.letterBit(beginning);
    }
    this.wordBits = wordBits;
    this.letterBits = letterBits;
  }

  /**
   * The opening of a step; null if anything may stand there.
   *
   * @param next what follows it, of an {@link Step.Either} its ways
   */
  static @Nullable Opening of(@Nullable Step step, List<Program.Node> next) {
    if (step instanceof Step.Word word) {
      Set<String> one = Set.of(word.norm());
      return word.prefix()
          ? new Opening(Set.of(), one, Set.of())
          : new Opening(one, Set.of(), Set.of());
    }
    if (step instanceof Step.Slot slot && !slot.phrase()) {
      return new Opening(Set.of(), Set.of(), slot.types());
    }
    return step instanceof Step.Either || step instanceof Step.Start ? ofAll(next) : null;
  }

  private static @Nullable Opening ofAll(List<Program.Node> ways) {
    if (ways.size() == 1) {
      return ways.get(0).opening();
    }
    Set<String> words = new HashSet<>();
    Set<String> beginnings = new HashSet<>();
    Set<String> types = new HashSet<>();
    for (Program.Node way : ways) {
      Opening other = way.opening();
      if (other == null) {
        return null;
      }
      words.addAll(other.words);
      beginnings.addAll(other.beginnings);
      types.addAll(other.types);
    }
    return new Opening(words, beginnings, types);
  }

  /** Whether the step may begin at a token; nothing begins at the end. */
  boolean fits(Lattice lattice, int at) {
    return at < lattice.size()
        && (((wordBits & lattice.wordBit(at)) != 0 && isAmong(lattice.norm(at)))
            || lattice.isAnyAt(at, asked)
            || ((letterBits & lattice.letterBit(at)) != 0 && holdsBeginning(lattice.norm(at))));
  }

  /** In a long list a hash finds a word sooner, in a short one a look at each. */
  private boolean isAmong(String word) {
    if (words.size() > SHORT) {
      return words.contains(word);
    }
    for (int i = 0; i < few.size(); i++) {
      if (few.get(i).equals(word)) {
        return true;
      }
    }
    return false;
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
