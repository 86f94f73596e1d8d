package dev.touchstone.rules;

import dev.touchstone.rules.pattern.Lattice;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A domain's knowledge of how claims are worded: attributes, word lists, rules. Immutable and
 * thread-safe.
 */
public final class RulePack {

  private final Map<String, Attribute> attributes;
  private final List<Rule> rules;
  private final Phrases phrases;
  private final Set<String> sections;
  private final List<HeadingPattern> headings;

  RulePack(
      Map<String, Attribute> attributes,
      List<Rule> rules,
      Phrases phrases,
      Set<String> sections,
      List<HeadingPattern> headings) {
    this.attributes = Map.copyOf(attributes);
    this.rules = List.copyOf(rules);
    this.phrases = phrases;
    this.sections = Set.copyOf(sections);
    this.headings = List.copyOf(headings);
  }

  /** The pack that is built into the program. */
  public static RulePack bundled() {
    return bundled(List.of());
  }

  /**
   * The built-in pack and more: each may use what those before it define.
   *
   * @throws RulePackException if one cannot be used; the message names file, rule and remedy
   */
  public static RulePack bundled(List<PackFolder> more) {
    PackReader reader = new PackReader().bundled("pharmacology");
    more.forEach(reader::with);
    return reader.pack();
  }

  /** The attribute of a code; every rule's attribute is known. */
  public Attribute attribute(String id) {
    Attribute attribute = attributes.get(id);
    if (attribute == null) {
      throw new IllegalArgumentException("unknown attribute " + id);
    }
    return attribute;
  }

  /** Codes of all attributes. */
  public Set<String> attributes() {
    return attributes.keySet();
  }

  /** Names of all word lists and lists of codes: what patterns may ask for beside names. */
  public Set<String> types() {
    return phrases.types();
  }

  /** All codes of a word list or list of codes. */
  public Set<String> codes(String type) {
    return phrases.codes(type);
  }

  public List<Rule> rules() {
    return rules;
  }

  /** Names of the word lists that say what a section is about. */
  public Set<String> sections() {
    return sections;
  }

  /** Ways to word headings that no list of phrases can hold. */
  public List<HeadingPattern> headings() {
    return headings;
  }

  /** Adds to the lattice every phrase of the pack's word lists that stands in it. */
  public void annotate(Lattice lattice) {
    phrases.annotate(lattice);
  }
}
