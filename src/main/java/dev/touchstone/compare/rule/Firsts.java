package dev.touchstone.compare.rule;

import java.util.List;

/**
 * How a year is told to be the one in which something first came to be: the drug itself, not a form,
 * a strength or a further use of it.
 *
 * @param attribute whose claims are years
 * @param axis that is stated of a claim whose year is its page's first
 * @param value of the axis
 * @param within axes of which the one question is made up: years of two countries are two
 * @param ends where the clause ends that speaks of a year
 * @param set phrases that mean nothing here: "for medical use" names no use
 * @param said words that call a year the first
 * @param headed words of a clause or a heading about a form
 * @param part words of a clause about a strength, a product or another event
 * @param use words of a clause about one use or one group of people
 * @param itself words by which a clause speaks of the drug itself, beside its name
 * @param label the longest sentence in words that needs no such word: "FDA approval 1984"
 */
public record Firsts(
    String attribute,
    String axis,
    String value,
    List<String> within,
    List<String> ends,
    List<String> set,
    List<String> said,
    List<String> headed,
    List<String> part,
    List<String> use,
    List<String> itself,
    int label) {

  public Firsts {
    within = List.copyOf(within);
    ends = List.copyOf(ends);
    set = List.copyOf(set);
    said = List.copyOf(said);
    headed = List.copyOf(headed);
    part = List.copyOf(part);
    use = List.copyOf(use);
    itself = List.copyOf(itself);
  }
}
