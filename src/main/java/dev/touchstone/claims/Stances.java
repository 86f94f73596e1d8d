package dev.touchstone.claims;

import dev.touchstone.claims.polarity.Certainty;
import dev.touchstone.claims.polarity.PolarityReader;
import dev.touchstone.claims.polarity.Reading;
import dev.touchstone.claims.polarity.Stance;
import dev.touchstone.claims.polarity.Target;
import dev.touchstone.page.Span;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Match;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a passage speaks of what rules find in it: a rule may know better than the words around. */
final class Stances {

  private final PolarityReader reader;

  /** Many rules find the same value. */
  private final Map<Target, Reading> known = new HashMap<>();

  Stances(ReadPassage read) {
    this.reader = new PolarityReader(read.lattice(), read.own());
  }

  /**
   * The reading at a value.
   *
   * @param at the value; null for a code that the rule fixes, which the match as a whole states
   */
  Reading reading(Hit hit, @Nullable Annotation at) {
    Match match = hit.match();
    int start = at == null ? match.end() - 1 : at.start();
    Target target = new Target(
        Math.max(start, hit.read().own()), match.end(), hit.attribute().traits().manner());
    if (at != null) {
      target = new Target(target.start(), at.end(), target.manner());
    }
    Reading read = known.computeIfAbsent(target, reader::read);
    String fixed = hit.rule().polarity();
    if (fixed.equals("auto") || read.stance() == Stance.OPEN) {
      return read;
    }
    Stance stance = fixed.equals("negated") ? Stance.NEGATED : Stance.AFFIRMED;
    return new Reading(stance, stance == read.stance() ? read.certainty() : Certainty.STATED, null);
  }

  /** The words to quote: those of the match, and those that deny it. */
  static Span quoted(ReadPassage read, Match match, Reading reading) {
    Annotation cue = reading.stance() == Stance.NEGATED ? reading.cue() : null;
    int start = cue == null ? match.start() : Math.min(match.start(), cue.start());
    int end = cue == null ? match.end() : Math.max(match.end(), cue.end());
    return read.ownSpan(start, end);
  }
}
