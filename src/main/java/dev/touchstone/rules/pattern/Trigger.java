package dev.touchstone.rules.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Something without which a pattern cannot match, so that most patterns need not be tried on most
 * sentences.
 *
 * @param kind what must be there
 * @param text the word, the start of the word, or the annotation's type
 */
public record Trigger(Kind kind, String text) {

  /** What a trigger asks of a sentence. */
  public enum Kind {
    WORD,
    PREFIX,
    TYPE
  }

  /** The most telling set of triggers of a sequence: one of the set is in every match. */
  static Set<Trigger> of(List<Step> steps) {
    List<Set<Trigger>> all = all(steps);
    return all.isEmpty() ? Set.of() : all.get(0);
  }

  /** The sets of triggers of a sequence, the most telling first: of each, one is in every match. */
  static List<Set<Trigger>> all(List<Step> steps) {
    List<Set<Trigger>> all = new ArrayList<>();
    for (Step step : steps) {
      Set<Trigger> here = ofStep(step);
      if (!here.isEmpty()) {
        all.add(here);
      }
    }
    all.sort(Comparator.comparingInt(Trigger::weight));
    return all;
  }

  /** Rough frequency: recognised things of a word list are rare, subjects and short words are not. */
  private static int weight(Set<Trigger> triggers) {
    int weight = 0;
    for (Trigger trigger : triggers) {
      weight += switch (trigger.kind) {
        case WORD -> trigger.text.length() < 4 ? 50 : 2;
        case PREFIX -> 3;
        case TYPE -> COMMON.contains(trigger.text) ? 60 : 4;
      };
    }
    return weight;
  }

  private static final Set<String> COMMON =
      Set.of("drug", "brand", "drug_class", "anaphor", "condition", "effect", "number", "time");

  private static Set<Trigger> ofStep(Step step) {
    if (step instanceof Step.Word word) {
      return Set.of(new Trigger(word.prefix() ? Kind.PREFIX : Kind.WORD, word.norm()));
    }
    if (step instanceof Step.Slot slot) {
      Set<Trigger> all = new HashSet<>();
      slot.types().names().forEach(type -> all.add(new Trigger(Kind.TYPE, type)));
      return slot.phrase() ? Set.of() : all;
    }
    if (step instanceof Step.Either either) {
      Set<Trigger> all = new HashSet<>();
      for (List<Step> alternative : either.alternatives()) {
        Set<Trigger> here = of(alternative);
        if (here.isEmpty()) {
          return Set.of();
        }
        all.addAll(here);
      }
      return all;
    }
    return Set.of();
  }
}
