package dev.touchstone.fuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the best supported options of an item are like one another: a list of authors and the same list
 * cut short, with initials, with one too many, or misspelt.
 */
final class Likeness {

  /** What a wrong answer is to what is true. */
  enum Way {
    /** Nothing. */
    OTHER(0),
    /** All its words are words, or initials of words, of what is true. */
    LESS(1),
    /** The other way round. */
    MORE(2),
    /** Half of their words are the same, or nearly. */
    NEAR(3);

    /** From 0 up in this order. */
    final int code;

    Way(int code) {
      this.code = code;
    }
  }

  /** So many options of an item are compared. */
  static final int COMPARED = 16;

  private static final Way[] WAYS = Way.values();
  private static final int FIRST_ROOM = 1024;

  /** A word is misspelt if it has so many letters. */
  private static final int FEWEST_LETTERS = 4;

  private final int[] start;
  private byte[] ways = new byte[FIRST_ROOM];
  private int size;

  Likeness(int items) {
    this.start = new int[items];
    Arrays.fill(start, -1);
  }

  /** Takes note of the options of one item; each is given by its words. */
  void add(int item, List<List<String>> options) {
    int count = Math.min(COMPARED, options.size());
    byte[] found = new byte[count * count];
    boolean any = false;
    for (int one = 0; one < count; one++) {
      for (int two = 0; two < one; two++) {
        Way way = way(options.get(one), options.get(two));
        found[one * count + two] = (byte) way.code;
        found[two * count + one] = (byte) reverse(way).code;
        any |= way != Way.OTHER;
      }
    }
    if (any) {
      while (size + found.length > ways.length) {
        ways = Arrays.copyOf(ways, ways.length * 2);
      }
      System.arraycopy(found, 0, ways, size, found.length);
      start[item] = size;
      size += found.length;
    }
  }

  /**
   * What an option is to the one that is true.
   *
   * @param options how many the item has
   * @param truth the place of what is true among them
   * @param said the place of the other
   */
  Way of(int item, int options, int truth, int said) {
    int count = Math.min(COMPARED, options);
    boolean known = start[item] >= 0 && truth < count && said < count;
    return known ? WAYS[ways[start[item] + truth * count + said]] : Way.OTHER;
  }

  private static Way reverse(Way way) {
    return way == Way.LESS ? Way.MORE : way == Way.MORE ? Way.LESS : way;
  }

  private static Way way(List<String> truth, List<String> said) {
    if (truth.isEmpty() || said.isEmpty()) {
      return Way.OTHER;
    }
    if (said.size() == truth.size() && said.containsAll(truth)) {
      return Way.NEAR; // its numbers in another order, as of a day and a month
    }
    if (said.size() <= truth.size() && same(said, truth, false) == said.size()) {
      return Way.LESS;
    }
    if (truth.size() <= said.size() && same(truth, said, false) == truth.size()) {
      return Way.MORE;
    }
    return 2 * same(truth, said, true) >= Math.max(truth.size(), said.size())
        ? Way.NEAR
        : Way.OTHER;
  }

  /** How many words of the one are in the other, or are initials of its words. */
  private static int same(List<String> one, List<String> other, boolean nearly) {
    List<String> left = new ArrayList<>(other);
    List<String> rest = new ArrayList<>();
    one.forEach(word -> {
      if (!left.remove(word)) {
        rest.add(word);
      }
    });
    int same = one.size() - rest.size();
    for (String word : rest) {
      int at = 0;
      while (at < left.size() && !isLike(word, left.get(at), nearly)) {
        at++;
      }
      if (at < left.size()) {
        left.remove(at);
        same++;
      }
    }
    return same;
  }

  private static boolean isLike(String word, String other, boolean nearly) {
    boolean isInitial =
        word.length() == 1 && Character.isLetter(word.charAt(0)) && other.startsWith(word);
    return isInitial || (nearly && (isMisspelt(word, other) || isLike(other, word, false)));
  }

  /** Whether they differ in one letter, or in one more or less. */
  private static boolean isMisspelt(String one, String two) {
    int longer = Math.max(one.length(), two.length());
    int shorter = Math.min(one.length(), two.length());
    if (shorter < FEWEST_LETTERS
        || longer - shorter > 1
        || !one.chars().allMatch(Character::isLetter)) {
      return false;
    }
    int head = 0;
    while (head < shorter && one.charAt(head) == two.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && one.charAt(one.length() - 1 - tail) == two.charAt(two.length() - 1 - tail)) {
      tail++;
    }
    return head + tail >= longer - 1;
  }
}
