package dev.touchstone.claims.polarity;

import dev.touchstone.rules.pattern.Annotation;
import java.util.Set;

/**
 * How far a clause goes, and where a denial in it ends. All is looked at within {@value #REACH} tokens
 * of the words asked about, so that a sentence without an end costs no more than a long one.
 */
record Clause(Cues cues) {

  static final int REACH = 60;

  private static final Set<String> MARKS = Set.of(";", ":");

  /** Dashes between words; a hyphen within a word is no token. */
  private static final String DASH = "-";

  private static final Set<String> JOINTS = Set.of(",", "and", "or", "(", ")", DASH);

  /** Words that begin a new clause after a comma or "and", as its subject. */
  private static final Set<String> PRONOUNS =
      Set.of("it", "they", "he", "she", "you", "we", "this", "these", "there", "most", "some");

  /** Words from a joint to the verb of the clause that it begins. */
  private static final int SUBJECT = 5;

  /** Index of the clause's first token. */
  int start(int at) {
    for (int i = at - 1; i >= Math.max(cues.own(), at - REACH); i--) {
      if (isBorder(i)) {
        return i + 1;
      }
    }
    return Math.max(cues.own(), at - REACH);
  }

  /** Index just past the clause's last token. */
  int end(int at) {
    int limit = limit(at);
    for (int i = at; i < limit; i++) {
      if (isBorder(i)) {
        return i;
      }
    }
    return limit;
  }

  int limit(int at) {
    return Math.min(cues.lattice().size(), at + REACH);
  }

  private boolean isBorder(int at) {
    return MARKS.contains(cues.word(at)) || cues.isAt(at, "turn");
  }

  /** Whether the words between a denial and what it is asked about begin a new clause. */
  boolean isOver(Annotation cue, int target) {
    boolean aside = isAside(cue);
    boolean inserted = isAfterMark(cue);
    int brackets = 0;
    for (int i = cue.end(); i < target; i++) {
      String word = cues.word(i);
      brackets += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      if (brackets < 0
          || (aside && brackets > 0)
          || cues.isAt(i, "because")
          || (inserted && word.equals(","))
          || (aside && (word.equals(",") || (i > cue.end() && isFinite(i))))
          || (JOINTS.contains(word) && begins(i, target))) {
        return true;
      }
    }
    return false;
  }

  /** "Naloxone, not naltrexone, is given": such a denial ends at the next comma. */
  private boolean isAfterMark(Annotation cue) {
    return cue.start() > cues.own() && cues.word(cue.start() - 1).equals(",");
  }

  /** Whether a denial stands in a part of the sentence: "patients who do not sleep are given ...". */
  private boolean isAside(Annotation cue) {
    for (int i = cue.start() - 1; i >= Math.max(cues.own(), cue.start() - SUBJECT - 1); i--) {
      if (cues.word(i).equals(",")) {
        return false;
      }
      if (cues.isAt(i, "aside") || cues.isAt(i, "turn")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a new clause with its verb begins after a comma, "and" or "or". */
  private boolean begins(int joint, int target) {
    int first = joint + 1;
    while (first < target && JOINTS.contains(cues.word(first))) {
      first++;
    }
    if (first < target && PRONOUNS.contains(cues.word(first))) {
      return true;
    }
    for (int i = first; i < Math.min(target, first + SUBJECT); i++) {
      if (JOINTS.contains(cues.word(i))) {
        return false;
      }
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** A verb that a clause has of its own, not one that "to" or "that" hangs on another. */
  boolean isFinite(int at) {
    if (!cues.isAt(at, "verb")) {
      return false;
    }
    String before = at > cues.own() ? cues.word(at - 1) : "";
    return !Set.of("to", "that", "which", "who", "not", "never", "a", "the").contains(before);
  }
}
