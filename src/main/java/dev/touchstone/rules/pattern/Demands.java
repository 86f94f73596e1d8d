package dev.touchstone.rules.pattern;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All that patterns demand of a passage: of each set of {@linkplain Trigger triggers} one. Many patterns share a set ("a
 * drug or this medicine"), so triggers and sets are numbered. What a word meets is worked out once, however often the word
 * stands on pages. Thread-safe.
 */
public final class Demands {

  /** Words that are kept; a text may hold any number of them, but those of the language are soon there. */
  private static final int MOST_WORDS = 1 << 15;

  private static final int NONE = -1;

  private static final int[] NO_SETS = {};

  private final Map<Trigger, Integer> numbers = new HashMap<>();
  private final Map<Set<Trigger>, Integer> setNumbers = new HashMap<>();

  /** Of each trigger the numbers of the sets that it is in. */
  private final int[][] setsOf;

  private final Map<String, Integer> byWord = new HashMap<>();
  private final Prefixes<Integer> byPrefix = new Prefixes<>();
  private final Map<String, Integer> byType = new HashMap<>();
  private final Map<String, Word> words = new ConcurrentHashMap<>();

  /** No demands. */
  Demands() {
    this(List.of(), List.of());
  }

  /**
   * The demands of all of these patterns.
   *
   * @param more what else texts are searched for, word by word
   */
  public Demands(Collection<Pattern> patterns, Collection<Trigger> more) {
    more.forEach(this::add);
    for (Pattern pattern : patterns) {
      for (Set<Trigger> demand : pattern.triggers()) {
        if (tells(demand)) {
          demand.forEach(this::add);
          setNumbers.putIfAbsent(demand, setNumbers.size());
        }
      }
    }
    this.setsOf = new int[numbers.size()][];
    Arrays.fill(setsOf, NO_SETS);
    setNumbers.forEach((set, number) -> set.forEach(trigger -> {
      int at = number(trigger);
      setsOf[at] = Arrays.copyOf(setsOf[at], setsOf[at].length + 1);
      setsOf[at][setsOf[at].length - 1] = number;
    }));
  }

  private void add(Trigger trigger) {
    if (numbers.putIfAbsent(trigger, numbers.size()) != null) {
      return;
    }
    int number = numbers.size() - 1;
    switch (trigger.kind()) {
      case WORD -> byWord.put(trigger.text(), number);
      case PREFIX -> byPrefix.at(trigger.text(), () -> number);
      case TYPE -> byType.put(trigger.text(), number);
    }
  }

  /** Whether not nearly any passage meets it, as "a word that begins with a". */
  private static boolean tells(Set<Trigger> demand) {
    for (Trigger trigger : demand) {
      if (trigger.kind() == Trigger.Kind.PREFIX && trigger.text().length() < Prefixes.SHORTEST) {
        return false;
      }
    }
    return true;
  }

  /** How many triggers there are. */
  public int triggers() {
    return numbers.size();
  }

  /** How many sets of them there are. */
  public int sets() {
    return setNumbers.size();
  }

  /** What one of the patterns demands: the sets of which each must be met, the most telling one first. */
  public int[] of(Pattern pattern) {
    return pattern.triggers().stream()
        .filter(Demands::tells)
        .mapToInt(setNumbers::get)
        .toArray();
  }

  /** The sets that a trigger meets. */
  int[] sets(int trigger) {
    return setsOf[trigger];
  }

  /** The number of a trigger that is demanded. */
  public int number(Trigger trigger) {
    Integer number = numbers.get(trigger);
    if (number == null) {
      throw new IllegalArgumentException("no pattern of these demands " + trigger);
    }
    return number;
  }

  /** The number of the trigger for a type; -1 if no pattern demands it. */
  int type(String type) {
    return byType.getOrDefault(type, NONE);
  }

  /** A word with the triggers that it meets. */
  Word word(String norm) {
    Word known = words.get(norm);
    if (known != null) {
      return known;
    }
    Word fresh = new Word(norm, meets(norm));
    if (words.size() < MOST_WORDS) {
      words.put(norm, fresh);
    }
    return fresh;
  }

  private int[] meets(String norm) {
    int[] meets = new int[norm.length() + 1]; // at most the word itself and each of its beginnings
    int[] count = {0};
    Integer whole = byWord.get(norm);
    if (whole != null) {
      meets[count[0]++] = whole;
    }
    byPrefix.of(norm, number -> meets[count[0]++] = number);
    return Arrays.copyOf(meets, count[0]);
  }
}
