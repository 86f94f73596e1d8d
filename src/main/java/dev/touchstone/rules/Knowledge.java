package dev.touchstone.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * What claims are found with.
 *
 * @param lexicon the names
 * @param pack the rules
 */
public record Knowledge(Lexicon lexicon, RulePack pack) {

  /** What is built into the program. */
  public static Knowledge bundled() {
    return bundled(List.of());
  }

  /**
   * What is built into the program, and more packs, each of which may use and overrule what stands
   * before it.
   *
   * @throws RulePackException if a pack cannot be used; the message names file, place and remedy
   */
  public static Knowledge bundled(List<PackFolder> more) {
    List<NameList> names = new ArrayList<>();
    more.forEach(folder -> names.addAll(folder.names()));
    Lexicon lexicon = Lexicon.bundled();
    return new Knowledge(names.isEmpty() ? lexicon : lexicon.with(names), RulePack.bundled(more));
  }
}
