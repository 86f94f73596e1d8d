package dev.touchstone.claims.polarity;

import dev.touchstone.claims.polarity.Cues.Range;
import dev.touchstone.rules.Attribute.Manner;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads whether a sentence states, denies or leaves open what some of its words say, and with what
 * reserve. The words that decide are the pack's list {@code cue}, in {@code polarity.yaml}.
 *
 * <p>In the manner of ConText (Harkema and others, 2009): a cue has a direction, and reaches to the
 * end of its clause.
 */
public final class PolarityReader {

  private static final Set<String> CLOSING = Set.of("\"", "'", ")", "]", "!", ".");

  /** What ends the words that a verb behind them may deny: a dash, a relative clause. */
  private static final Set<String> ENDING = Set.of("-", "that", "which", "who");

  /** What an item of a list stands behind. */
  private static final Set<String> LISTING =
      Set.of(",", ":", "and", "or", "as", "include", "includes", "including", "like");

  private final Cues cues;
  private final Clause clause;

  /**
   * A reader of one passage.
   *
   * @param own index of the first token of the passage's own words
   */
  public PolarityReader(Lattice lattice, int own) {
    this.cues = new Cues(lattice, own);
    this.clause = new Clause(cues);
  }

  /** How the passage speaks of the target. */
  public Reading read(Target target) {
    if (isQuestion()) {
      return Reading.of(Stance.OPEN, null);
    }
    Annotation open = open(target);
    if (open != null) {
      return Reading.of(Stance.OPEN, open);
    }
    Annotation denial = denial(target);
    return denial == null ? affirmed(target) : Reading.of(Stance.NEGATED, denial);
  }

  private boolean isQuestion() {
    int last = cues.lattice().size() - 1;
    while (last > cues.own() && CLOSING.contains(cues.word(last))) {
      last--;
    }
    return last >= cues.own() && cues.word(last).equals("?");
  }

  private @Nullable Annotation open(Target target) {
    Range before = new Range(clause.start(target.start()), target.start());
    Annotation open =
        cues.first(before, "open", cue -> !clause.isOver(cue, target.start()) && !isOrNot(cue));
    if (open == null) {
      open = cues.first(new Range(target.end(), clause.end(target.end())), "open-after");
    }
    if (open == null && target.manner() != Manner.WARNING) {
      open = cues.first(before, "reader");
    }
    return open == null ? thought(target) : open;
  }

  /** "Whether or not": it holds in either case. */
  private boolean isOrNot(Annotation cue) {
    return cues.isWithin(cue, "harmless");
  }

  /** "If X were ..., it would ...", "Had X been ...". */
  private @Nullable Annotation thought(Target target) {
    Range all =
        new Range(Math.max(cues.own(), target.start() - Clause.REACH), clause.limit(target.end()));
    Annotation would = cues.first(all, "would");
    if (would == null) {
      return null;
    }
    String first = cues.word(cues.own());
    boolean inverted = Set.of("had", "were", "should").contains(first);
    Annotation condition = cues.first(all, "if");
    return inverted || (condition != null && cues.first(all, "would", this::isWould) != null)
        ? would
        : null;
  }

  /** "Would", or "were" after "if": not the past of "are". */
  private boolean isWould(Annotation cue) {
    if (!cues.word(cue.start()).equals("were")) {
      return true;
    }
    for (int i = cue.start() - 1; i >= Math.max(cues.own(), cue.start() - 8); i--) {
      if (cues.isAt(i, "if")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Annotation denial(Target target) {
    Range before = new Range(clause.start(target.start()), target.start());
    Annotation denial = cues.first(before, "deny", cue -> denies(cue, target));
    if (denial == null && target.manner() == Manner.WARNING) {
      denial =
          cues.first(before, "safe", cue -> !isDenied(cue) && !clause.isOver(cue, target.start()));
    }
    return denial == null ? denialAfter(target) : denial;
  }

  private boolean denies(Annotation cue, Target target) {
    return !cues.isWithin(cue, "harmless")
        && !(target.manner() == Manner.WARNING && cues.isWithin(cue, "warning"))
        && !(target.manner() == Manner.HARM && isHarmItself(cue, target))
        && !clause.isOver(cue, target.start());
  }

  /** "Unable to sleep", "lack of sweating (anhidrosis)": what is missing is the harm. */
  private boolean isHarmItself(Annotation cue, Target target) {
    return cues.isWithin(cue, "deficit")
        || (cues.isWithin(cue, "missing") && cues.word(target.start() - 1).equals("("))
        || (cues.isWithin(cue, "item") && isItemBefore(cue, target));
  }

  /** "Such as lack of appetite, nausea and ...": an item of a list denies no other. */
  private boolean isItemBefore(Annotation cue, Target target) {
    int before = cue.start() - 1;
    if (before < cues.own() || !LISTING.contains(cues.word(before))) {
      return false;
    }
    for (int i = cue.end(); i < target.start(); i++) {
      if (cues.word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** "Not safe", "no longer suitable for". */
  private boolean isDenied(Annotation cue) {
    return cues.first(new Range(Math.max(cues.own(), cue.start() - 4), cue.start()), "deny")
        != null;
  }

  private @Nullable Annotation denialAfter(Target target) {
    int end = clause.end(target.end());
    Annotation far = cues.first(new Range(target.end(), end), "deny-far");
    if (far != null) {
      return far;
    }
    return isSubject(target) ? atVerb(target, end) : null;
  }

  /** A denial at the first verb after the target, which is the verb of the clause. */
  private @Nullable Annotation atVerb(Target target, int end) {
    boolean warning = target.manner() == Manner.WARNING;
    int brackets = 0;
    for (int i = target.end(); i < end && !cues.word(i).equals(","); i++) {
      brackets += cues.word(i).equals("(") ? 1 : cues.word(i).equals(")") ? -1 : 0;
      if (brackets > 0) {
        continue; // "hallucinations (hearing what is not there)"
      }
      if (ENDING.contains(cues.word(i))) {
        return null; // "the liver does it - enzymes play no part", "voices that are not there"
      }
      Annotation denial = cues.at(i, "deny-after");
      if (denial == null && warning) {
        denial = cues.at(i, "safe");
      }
      if (denial != null && !holds(denial, "harmless") && !(warning && holds(denial, "warning"))) {
        return denial;
      }
      if (clause.isFinite(i)) {
        return null;
      }
    }
    return null;
  }

  /** Whether a phrase of a code begins within the denial: "is not recommended". */
  private boolean holds(Annotation denial, String code) {
    if (cues.isWithin(denial, code)) {
      return true;
    }
    for (int i = denial.start(); i < denial.end(); i++) {
      if (cues.isAt(i, code)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no verb stands before the target in its clause: then it is what the clause is about. */
  private boolean isSubject(Target target) {
    for (int i = target.start() - 1; i >= clause.start(target.start()); i--) {
      if (cues.word(i).equals(",") || cues.isAt(i, "because") || cues.word(i).equals("that")) {
        return true;
      }
      if (cues.isAt(i, "verb")) {
        return false;
      }
    }
    return true;
  }

  private Reading affirmed(Target target) {
    int start = clause.start(target.start());
    Range all =
        new Range(Math.max(cues.own(), target.start() - Clause.REACH), clause.limit(target.end()));
    Annotation said = cues.first(all, "said");
    if (said != null) {
      return new Reading(Stance.AFFIRMED, Certainty.ATTRIBUTED, said);
    }
    Range own = new Range(start, clause.end(target.end()));
    Annotation hedge = cues.first(own, "hedge", cue -> !cues.isWithin(cue, "leave"));
    if (hedge == null && target.manner() != Manner.HARM) {
      hedge = cues.first(own, "hedge-may", cue -> !cues.isWithin(cue, "leave"));
    }
    return hedge == null
        ? Reading.of(Stance.AFFIRMED, null)
        : new Reading(Stance.AFFIRMED, Certainty.HEDGED, hedge);
  }
}
