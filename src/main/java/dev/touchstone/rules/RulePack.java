package dev.touchstone.rules;

import dev.touchstone.rules.pattern.Demands;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Pattern;
import dev.touchstone.rules.pattern.Types;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A domain's knowledge of how claims are worded: attributes, word lists, rules. Immutable and
 * thread-safe.
 */
public final class RulePack {

  private final Map<String, Attribute> attributes;
  private final List<Rule> rules;
  private final Phrases phrases;
  private final Types sections;
  private final List<HeadingPattern> headings;
  private final Demands demands;
  private final PatternIndex headingIndex;
  private final BitSet allHeadings = new BitSet();
  private final Set<String> subjects;

  RulePack(PackContents read) {
    this.attributes = Map.copyOf(read.attributes());
    this.rules = List.copyOf(read.rules());
    this.phrases = read.phrases();
    this.sections = Types.of(read.sections());
    this.headings = List.copyOf(read.headings());
    List<Pattern> worded = headings.stream().map(HeadingPattern::pattern).toList();
    this.demands = new Demands(
        Stream.concat(worded.stream(), rules.stream().flatMap(Rule::allPatterns))
            .toList(),
        phrases.openings());
    phrases.number(demands);
    this.headingIndex = new PatternIndex(worded, demands);
    this.allHeadings.set(0, headings.size());
    this.subjects = Set.copyOf(read.subjects());
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
    PackReader reader = PackReader.of("pharmacology");
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

  /** What all patterns of rules and headings demand. */
  public Demands demands() {
    return demands;
  }

  /** Names of the word lists that say what a section is about. */
  public Types sections() {
    return sections;
  }

  /** Types of all that rules take for the subject of a claim. */
  public Set<String> subjects() {
    return subjects;
  }

  /** Ways to word headings that no list of phrases can hold. */
  public List<HeadingPattern> headings() {
    return headings;
  }

  /** Those of them that can match a passage, in their order. */
  public List<HeadingPattern> headings(Lattice lattice) {
    return headingIndex.possible(lattice, allHeadings).stream()
        .mapToObj(headings::get)
        .toList();
  }

  /**
   * Adds to a lattice every phrase of the pack's word lists that stands in it.
   *
   * @param lattice one that was made with the pack's {@link #demands()}
   */
  public void annotate(Lattice lattice) {
    if (!lattice.isNumberedBy(demands)) {
      throw new IllegalArgumentException("lattice: not made with the demands of this pack");
    }
    phrases.annotate(lattice);
  }
}
