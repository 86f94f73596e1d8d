package dev.touchstone.claims.explain;

import dev.touchstone.claims.quantity.words.Vocabulary;
import dev.touchstone.rules.HeadingPattern;
import dev.touchstone.rules.Knowledge;
import dev.touchstone.rules.Rule;
import dev.touchstone.rules.RulePack;
import dev.touchstone.rules.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds what rules ask for and nothing gives: a type that no name list, word list or unit has. Such a
 * pattern would never match, and say nothing.
 */
public final class PackCheck {

  /** Made while reading, without a list of their own. */
  private static final Set<String> MADE = Set.of(
      "number",
      "year",
      "date",
      "frequency",
      "regimen",
      "combination",
      "proper",
      "coded",
      "body_mass_index",
      "concentration",
      "clearance");

  private final RulePack pack;
  private final Set<String> known = new TreeSet<>(MADE);

  public PackCheck(Knowledge knowledge) {
    this.pack = knowledge.pack();
    known.addAll(knowledge.lexicon().types());
    known.addAll(pack.types());
    Vocabulary.rows("units.tsv").forEach(unit -> known.add(unit[2]));
  }

  /** One line for each problem, naming file, rule and what is not known; empty if all is. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (Rule rule : pack.rules()) {
      unknown(rule)
          .forEach(type -> problems.add(
              "%s, rule \"%s\": nothing is called \"%s\"; correct it, or add a name list or word list"
                      .formatted(rule.file(), rule.id(), type)
                  + " of that name"));
    }
    for (HeadingPattern heading : pack.headings()) {
      Set<String> unknown = new TreeSet<>(heading.pattern().types());
      unknown.removeIf(this::isKnown);
      if (!pack.sections().contains(heading.section())) {
        unknown.add(heading.section());
      }
      unknown.forEach(type -> problems.add(
          "%s, headings \"%s\": nothing is called \"%s\"; correct it, or add a list of that name"
              .formatted(heading.file(), heading.section(), type)));
    }
    return problems;
  }

  private Set<String> unknown(Rule rule) {
    Set<String> unknown = new TreeSet<>();
    Stream.of(rule.patterns(), rule.unless(), rule.requires())
        .flatMap(List::stream)
        .map(Pattern::types)
        .forEach(unknown::addAll);
    unknown.addAll(rule.row().names());
    unknown.addAll(rule.notRow().names());
    unknown.addAll(rule.beside().names());
    unknown.addAll(rule.notBeside().names());
    unknown.removeIf(this::isKnown);
    Stream.of(rule.under(), rule.notUnder())
        .flatMap(Set::stream)
        .filter(section -> !pack.sections().contains(section))
        .forEach(unknown::add);
    return unknown;
  }

  /** Also one open end ({@code time_from}), and one dimension by another ({@code mass_per_mass}). */
  private boolean isKnown(String type) {
    String whole = type.endsWith("_from")
        ? type.substring(0, type.length() - "_from".length())
        : type.endsWith("_to") ? type.substring(0, type.length() - "_to".length()) : type;
    return known.contains(type) || Stream.of(whole.split("_per_", -1)).allMatch(known::contains);
  }
}
