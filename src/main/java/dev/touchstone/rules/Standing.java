package dev.touchstone.rules;

import dev.touchstone.rules.pattern.Annotation;
import java.util.List;

/**
 * The sections of a page that a passage stands in.
 *
 * @param above those that a list's lead-in, a column's name or the nearest heading opens
 * @param label those that its own first words open
 * @param isLoose whether what is above only says what the whole page is mostly about, and so bars nothing
 */
public record Standing(List<Annotation> above, List<Annotation> label, boolean isLoose) {

  public Standing {
    above = List.copyOf(above);
    label = List.copyOf(label);
  }
}
