package dev.touchstone.claims.polarity;

import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The pack's list {@code cue} as it stands in one sentence. */
record Cues(Lattice lattice, int own) {

  private static final String TYPE = "cue";

  /** What may begin as a cue does, and is none: "nor-mephedrone". */
  private static final String NAME = "metabolite";

  /** Tokens of the longest phrase under {@code harmless} or {@code warning} that are looked back. */
  private static final int PHRASE = 4;

  boolean isAt(int at, String code) {
    return at(at, code) != null;
  }

  /** The longest cue of a code that begins at a token; null if none does. */
  @Nullable
  Annotation at(int at, String code) {
    if (!lattice.isAt(at, TYPE)) {
      return null; // nearly everywhere
    }
    List<Annotation> here = lattice.at(at);
    for (int i = 0; i < here.size(); i++) {
      Annotation annotation = here.get(i);
      if (annotation.type().equals(TYPE) && annotation.entry().code().equals(code)) {
        return lattice.isAt(at, NAME) ? null : annotation;
      }
    }
    return null;
  }

  /** The first cue of a code in a range of tokens that passes; null if none does. */
  @Nullable
  Annotation first(Range range, String code, Predicate<Annotation> passes) {
    for (int i = range.start(); i < range.end(); i++) {
      Annotation cue = at(i, code);
      if (cue != null && cue.end() <= range.end() && passes.test(cue)) {
        return cue;
      }
    }
    return null;
  }

  @Nullable
  Annotation first(Range range, String code) {
    return first(range, code, cue -> true);
  }

  /** Whether a longer phrase of a code holds the cue: "not only" the "not". */
  boolean isWithin(Annotation cue, String code) {
    for (int i = cue.start(); i >= Math.max(own, cue.start() - PHRASE); i--) {
      Annotation phrase = at(i, code);
      if (phrase != null && phrase.end() > cue.start()) {
        return true;
      }
    }
    return false;
  }

  String word(int at) {
    return lattice.norm(at);
  }

  /** Tokens from {@code start} to just before {@code end}. */
  record Range(int start, int end) {}
}
