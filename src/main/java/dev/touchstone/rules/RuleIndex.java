package dev.touchstone.rules;

import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Pattern;
import dev.touchstone.rules.pattern.Trigger;
import dev.touchstone.text.Passage.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which patterns can match a passage at all, by the words and recognised things in it, by its kind and
 * by the section it stands in. Most passages wake a handful of many hundred patterns.
 *
 * <p>A pattern demands several things, each of which may be met in several ways ("half life" or
 * "t1/2", and a time). All patterns are asked at once: whatever stands in the passage marks the
 * demands that it meets, and what is left are the patterns whose every demand is marked.
 */
public final class RuleIndex {

  private final List<Waking> patterns = new ArrayList<>();
  private final Map<String, Demands> byWord = new HashMap<>();
  private final Prefixes<Demands> byPrefix = new Prefixes<>();
  private final Map<String, Demands> byType = new HashMap<>();
  private final Map<Kind, BitSet> byKind = new EnumMap<>(Kind.class);

  /** Patterns that may stand under anything. */
  private final BitSet anywhere = new BitSet();

  private final Map<String, BitSet> under = new HashMap<>();
  private final Map<String, BitSet> notUnder = new HashMap<>();

  /** Of each rank, the patterns that demand less than that, which counts as met. */
  private final List<BitSet> undemanding = new ArrayList<>();

  /** A rule with one of its patterns. */
  public record Waking(Rule rule, Pattern pattern) {}

  /** Demands that something meets: the first one of a pattern is of rank 0, and so on. */
  private static final class Demands {
    private final List<BitSet> ranks = new ArrayList<>(2);

    void add(int rank, int pattern) {
      while (ranks.size() <= rank) {
        ranks.add(new BitSet());
      }
      ranks.get(rank).set(pattern);
    }
  }

  public RuleIndex(List<Rule> rules) {
    for (Rule rule : rules) {
      for (Pattern pattern : rule.patterns()) {
        add(new Waking(rule, pattern));
      }
    }
    for (int number = 0; number < patterns.size(); number++) {
      int demands = demands(patterns.get(number).pattern()).size();
      for (int rank = demands; rank < undemanding.size(); rank++) {
        undemanding.get(rank).set(number);
      }
    }
  }

  /** What a pattern demands, but for "a word that begins with a", which nearly any passage meets. */
  private static List<Set<Trigger>> demands(Pattern pattern) {
    return pattern.triggers().stream()
        .filter(demand -> demand.stream()
            .allMatch(trigger -> trigger.kind() != Trigger.Kind.PREFIX
                || trigger.text().length() >= Prefixes.SHORTEST))
        .toList();
  }

  private void add(Waking waking) {
    int number = patterns.size();
    patterns.add(waking);
    List<Set<Trigger>> demands = demands(waking.pattern());
    for (int rank = 0; rank < demands.size(); rank++) {
      if (rank == undemanding.size()) {
        undemanding.add(new BitSet());
      }
      for (Trigger trigger : demands.get(rank)) {
        meeting(trigger).add(rank, number);
      }
    }
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

  private Demands meeting(Trigger trigger) {
    String text = trigger.text();
    return switch (trigger.kind()) {
      case WORD -> byWord.computeIfAbsent(text, any -> new Demands());
      case PREFIX -> byPrefix.at(text, Demands::new);
      case TYPE -> byType.computeIfAbsent(text, any -> new Demands());
    };
  }

  /**
   * The rules that may match, in the order of the pack.
   *
   * @param above the sections that the passage stands in
   * @param label the sections that its own first words open
   */
  public List<Waking> woken(
      Lattice lattice, Kind kind, List<Annotation> above, List<Annotation> label) {
    BitSet woken = (BitSet) byKind.getOrDefault(kind, new BitSet()).clone();
    woken.and(fitting(above, label));
    BitSet[] met = new BitSet[undemanding.size()];
    for (int rank = 0; rank < met.length; rank++) {
      met[rank] = (BitSet) undemanding.get(rank).clone();
    }
    for (String word : lattice.words()) {
      meet(byWord.get(word), met);
      byPrefix.of(word, demands -> meet(demands, met));
    }
    for (String type : lattice.types()) {
      meet(byType.get(type), met);
    }
    for (BitSet rank : met) {
      woken.and(rank);
    }
    List<Waking> found = new ArrayList<>();
    for (int i = woken.nextSetBit(0); i >= 0; i = woken.nextSetBit(i + 1)) {
      found.add(patterns.get(i));
    }
    return found;
  }

  /** The patterns that may stand in the sections given. */
  private BitSet fitting(List<Annotation> above, List<Annotation> label) {
    BitSet fitting = (BitSet) anywhere.clone();
    add(under, label, fitting);
    add(under, above, fitting);
    BitSet barred = new BitSet();
    add(notUnder, above, barred);
    fitting.andNot(barred);
    return fitting;
  }

  private static void add(Map<String, BitSet> bySection, List<Annotation> sections, BitSet sum) {
    for (Annotation section : sections) {
      BitSet some = bySection.get(section.type());
      if (some != null) {
        sum.or(some);
      }
    }
  }

  private static void meet(@Nullable Demands demands, BitSet[] met) {
    if (demands != null) {
      for (int rank = 0; rank < demands.ranks.size(); rank++) {
        met[rank].or(demands.ranks.get(rank));
      }
    }
  }
}
