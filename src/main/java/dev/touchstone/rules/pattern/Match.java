package dev.touchstone.rules.pattern;

import java.util.List;
import java.util.Map;

/**
 * Where a pattern fits.
 *
 * @param start index of the first token
 * @param end index just past the last token
 * @param slots what each slot took, by the slot's name; a list slot has several, in order
 */
public record Match(int start, int end, Map<String, List<Annotation>> slots) {

  public Match {
    slots = Map.copyOf(slots);
  }

  /** What the slot took; empty if it is not in the pattern's path. */
  public List<Annotation> slot(String name) {
    return slots.getOrDefault(name, List.of());
  }
}
