package dev.touchstone.compare.rule;

import java.util.List;

/**
 * What a page's title tells of the claims below it: "Testazine 20 mg prolonged-release tablets".
 *
 * @param axis that is stated of such a claim
 * @param types lists of the lexicon whose names tell it
 * @param facts what of a name tells it, the first that is known; else the code of a name of the first type
 * @param of attributes of which it is told; a page about patches says when the drug was approved, too
 * @param told values that count: a page about powder gives the doses of any form
 * @param vague values of the axis that the title makes more precise
 * @param unless axes that a claim must not state, except as silence would: a claim of an injection is none
 *     of the tablets
 */
public record Titles(
    String axis,
    List<String> of,
    List<String> types,
    List<String> facts,
    List<String> told,
    List<String> vague,
    List<String> unless) {

  public Titles {
    of = List.copyOf(of);
    types = List.copyOf(types);
    facts = List.copyOf(facts);
    told = List.copyOf(told);
    vague = List.copyOf(vague);
    unless = List.copyOf(unless);
  }
}
