package dev.touchstone.compare.rule;

import java.util.List;

/**
 * A value of an axis that another axis states as well: what is given into a muscle is an injection.
 *
 * @param axis whose value says nothing more
 * @param value that one
 * @param by the axis that states it
 * @param values those of the other axis that do
 * @param unless words of a sentence in which the value says more: an injection that is a depot
 */
public record Implied(
    String axis, String value, String by, List<String> values, List<String> unless) {

  public Implied {
    values = List.copyOf(values);
    unless = List.copyOf(unless);
  }
}
