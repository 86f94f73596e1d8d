package dev.touchstone.clean.sift;

import dev.touchstone.clean.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which signals together give a text away.
 *
 * @param id stable name; ends in every removal
 * @param reason the code of what it finds
 * @param scope what it judges
 * @param score its weight without help or doubt, from 0 to 1
 * @param all every entry must be met; an entry such as {@code order|shop} by one of its signals
 * @param none signals that forbid it
 */
record Rule(
    String id, Reason reason, Scope scope, double score, List<Set<String>> all, Set<String> none) {

  /** What a rule judges. */
  enum Scope {
    SENTENCE,
    /** A sentence next to one that was removed. */
    NEIGHBOUR,
    /** A short block as a whole: a label, a lead-in, a row. */
    LABEL,
    /** A table as a whole. */
    TABLE
  }

  /** Reads {@code id, reason, scope, score, all, none}, parted by tabs; lists by commas. */
  static Rule of(String line, String place) {
    String[] fields = Fields.of(line, '\t');
    if (fields.length != 6) {
      throw new IllegalArgumentException("%s: expected 6 fields parted by tabs, got %s in \"%s\""
          .formatted(place, fields.length, line));
    }
    List<Set<String>> all = new ArrayList<>();
    for (String entry : Fields.of(fields[4], ',')) {
      all.add(Set.of(Fields.of(entry.strip(), '|')));
    }
    Set<String> none = fields[5].isBlank() ? Set.of() : Set.of(Fields.of(fields[5].strip(), ','));
    return new Rule(
        fields[0],
        Reason.valueOf(fields[1].toUpperCase(Locale.ROOT)),
        Scope.valueOf(fields[2].toUpperCase(Locale.ROOT)),
        Double.parseDouble(fields[3]),
        all,
        none);
  }

  /** Whether it holds only on pages that speak of medicine. */
  boolean isMedical() {
    return all.contains(Set.of(Judge.MEDICAL));
  }

  boolean matches(Set<String> signals) {
    for (String signal : none) {
      if (signals.contains(signal)) {
        return false;
      }
    }
    return isPossible(signals);
  }

  /** Whether the signals would do if none of them forbade it. */
  boolean isPossible(Set<String> signals) {
    for (Set<String> one : all) {
      if (Collections.disjoint(one, signals)) {
        return false;
      }
    }
    return true;
  }
}
