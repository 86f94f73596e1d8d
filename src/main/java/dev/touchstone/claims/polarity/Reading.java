package dev.touchstone.claims.polarity;

import dev.touchstone.rules.pattern.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * How a sentence speaks of something.
 *
 * @param stance whether it states it
 * @param certainty with what reserve; {@link Certainty#STATED} for all that is not affirmed
 * @param cue the words that decided; null where there are none, as in a plain statement
 */
public record Reading(
    Stance stance, Certainty certainty, @Nullable Annotation cue) {

  static Reading of(Stance stance, @Nullable Annotation cue) {
    return new Reading(stance, Certainty.STATED, cue);
  }
}
