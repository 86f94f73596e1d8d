package dev.touchstone.rules;

import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Pattern;
import dev.touchstone.rules.pattern.Trigger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which patterns can match a sentence at all, by the words and recognised things in it. Most sentences
 * wake a handful of several hundred patterns.
 */
public final class RuleIndex {

  private final List<Waking> patterns = new ArrayList<>();
  private final Map<String, BitSet> byWord = new HashMap<>();
  private final Prefixes<BitSet> byPrefix = new Prefixes<>();
  private final Map<String, BitSet> byType = new HashMap<>();
  private final BitSet always = new BitSet();

  /** A rule with one of its patterns. */
  public record Waking(Rule rule, Pattern pattern) {}

  public RuleIndex(List<Rule> rules) {
    for (Rule rule : rules) {
      for (Pattern pattern : rule.patterns()) {
        add(new Waking(rule, pattern));
      }
    }
  }

  private void add(Waking waking) {
    int number = patterns.size();
    patterns.add(waking);
    if (waking.pattern().triggers().isEmpty()) {
      always.set(number);
    }
    for (Trigger trigger : waking.pattern().triggers()) {
      String text = trigger.text();
      BitSet woken = switch (trigger.kind()) {
        case WORD -> byWord.computeIfAbsent(text, key -> new BitSet());
        case PREFIX -> byPrefix.at(text, BitSet::new);
        case TYPE -> byType.computeIfAbsent(text, key -> new BitSet());
      };
      woken.set(number);
    }
  }

  /** The rules that may match, in the order of the pack. */
  public List<Waking> woken(Lattice lattice) {
    BitSet woken = (BitSet) always.clone();
    for (int i = 0; i < lattice.size(); i++) {
      String norm = lattice.norm(i);
      wake(byWord.get(norm), woken);
      byPrefix.of(norm, woken::or);
      for (Annotation annotation : lattice.at(i)) {
        wake(byType.get(annotation.type()), woken);
      }
    }
    List<Waking> found = new ArrayList<>();
    woken.stream().forEach(number -> found.add(patterns.get(number)));
    return found;
  }

  private static void wake(@org.jspecify.annotations.Nullable BitSet some, BitSet woken) {
    if (some != null) {
      woken.or(some);
    }
  }
}
