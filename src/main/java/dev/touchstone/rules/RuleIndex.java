package dev.touchstone.rules;

import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Demands;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Pattern;
import dev.touchstone.text.Passage.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which patterns can match a passage at all, by the words and recognised things in it, by its kind and
 * by the section it stands in. Most passages wake a handful of many hundred patterns.
 */
public final class RuleIndex {

  /** Type of the words that say how often. */
  private static final String BAND = "band";

  private final List<Waking> patterns = new ArrayList<>();
  private final PatternIndex index;
  private final Map<Kind, BitSet> byKind = new EnumMap<>(Kind.class);

  /** Patterns that may stand under anything. */
  private final BitSet anywhere = new BitSet();

  private final Map<String, BitSet> under = new HashMap<>();
  private final Map<String, BitSet> notUnder = new HashMap<>();

  /**
   * A rule with one of its patterns.
   *
   * @param unless what must not stand in the passage's own words
   * @param unlessKey what must not stand in its key
   * @param requires what must stand somewhere in it
   */
  public record Waking(
      Rule rule,
      Pattern pattern,
      List<Condition> unless,
      List<Condition> unlessKey,
      List<Condition> requires) {}

  /** @param demands of all patterns of these rules */
  public RuleIndex(List<Rule> rules, Demands demands) {
    for (Rule rule : rules) {
      List<Condition> unless = Condition.all(rule.unless(), demands);
      List<Condition> unlessKey = Condition.all(rule.unlessKey(), demands);
      List<Condition> requires = Condition.all(rule.requires(), demands);
      for (Pattern pattern : rule.patterns()) {
        add(new Waking(rule, pattern, unless, unlessKey, requires));
      }
    }
    index = new PatternIndex(patterns.stream().map(Waking::pattern).toList(), demands);
  }

  private void add(Waking waking) {
    int number = patterns.size();
    patterns.add(waking);
    Rule rule = waking.rule();
    for (Kind kind : rule.kinds()) {
      byKind.computeIfAbsent(kind, any -> new BitSet()).set(number);
    }
    if (rule.under().isEmpty()) {
      anywhere.set(number);
    }
    for (String section : rule.under()) {
      under.computeIfAbsent(section, any -> new BitSet()).set(number);
    }
    for (String section : rule.notUnder()) {
      notUnder.computeIfAbsent(section, any -> new BitSet()).set(number);
    }
  }

  /** The rules that may match, in the order of the pack. */
  public List<Waking> woken(Lattice lattice, Kind kind, Standing standing) {
    BitSet among = fitting(lattice, standing);
    among.and(byKind.getOrDefault(kind, new BitSet()));
    BitSet woken = index.possible(lattice, among);
    List<Waking> found = new ArrayList<>();
    for (int i = woken.nextSetBit(0); i >= 0; i = woken.nextSetBit(i + 1)) {
      found.add(patterns.get(i));
    }
    return found;
  }

  /** The patterns that may stand in the sections given; what the own label opens is nearer than any heading. */
  private BitSet fitting(Lattice lattice, Standing standing) {
    List<Annotation> label = standing.label();
    BitSet fitting = (BitSet) anywhere.clone();
    add(under, label, fitting);
    add(under, standing.above(), fitting);
    BitSet barred = standing.isLoose() ? new BitSet() : barred(standing.above());
    add(notUnder, label, barred);
    if (barred.isEmpty()) {
      return fitting;
    }
    BitSet named = new BitSet();
    add(under, label.stream().filter(one -> !isBand(lattice, one)).toList(), named);
    barred.andNot(named);
    fitting.andNot(barred);
    return fitting;
  }

  /**
   * The patterns that may not stand under headings. Where one heading has several topics ("Side effects,
   * interactions and precautions") a rule that needs no heading is barred only if each topic bars it.
   */
  private BitSet barred(List<Annotation> above) {
    BitSet any = new BitSet();
    add(notUnder, above, any);
    if (above.size() < 2) {
      return any;
    }
    Map<Integer, BitSet> topics = new HashMap<>();
    for (Annotation section : above) {
      add(notUnder, List.of(section), topics.computeIfAbsent(section.start(), at -> new BitSet()));
    }
    if (topics.size() > 1) {
      BitSet byEach = (BitSet) any.clone();
      topics.values().forEach(byEach::and);
      BitSet free = (BitSet) anywhere.clone();
      free.andNot(byEach);
      any.andNot(free);
    }
    return any;
  }

  /** "Common:" says how often, under side effects and under uses alike. */
  private static boolean isBand(Lattice lattice, Annotation label) {
    return lattice.at(label.start()).stream()
        .anyMatch(other -> other.type().equals(BAND) && other.end() == label.end());
  }

  private static void add(Map<String, BitSet> bySection, List<Annotation> sections, BitSet sum) {
    for (Annotation section : sections) {
      BitSet some = bySection.get(section.type());
      if (some != null) {
        sum.or(some);
      }
    }
  }
}
