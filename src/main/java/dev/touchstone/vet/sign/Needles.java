package dev.touchstone.vet.sign;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds letters of which every match of an expression holds at least one row: {@code free
 * (?:EMS )?(?:shipping|delivery)} cannot match where there is no {@code "free "}. Looking for them is
 * many times faster than asking the expression, so a page is asked only where they stand.
 *
 * <p>Knows what the criteria use of the language; an expression with anything else has no needles and
 * is asked everywhere.
 */
final class Needles {

  /** Shorter rows of letters stand nearly everywhere, in characters. */
  private static final int SHORTEST = 2;

  private final String expression;
  private int at;
  private boolean strange;
  private boolean repeated;
  private int depth;

  /** The needles of all parts of the one alternative that is being read, outside of any group. */
  private final List<List<String>> parts = new ArrayList<>();

  private boolean alternatives;

  private Needles(String expression) {
    this.expression = expression;
  }

  /**
   * Folded rows of letters, several lists of them: every match holds at least one row of each list. The
   * list that tells most comes first; there is none where nothing can be promised.
   */
  static List<List<String>> of(String expression) {
    Needles needles = new Needles(expression);
    List<String> best = needles.choice();
    if (best == null || needles.strange || needles.at < expression.length()) {
      return List.of();
    }
    List<List<String>> all = new ArrayList<>(List.of(List.copyOf(best)));
    if (!needles.alternatives) {
      needles.parts.stream()
          .filter(part -> !part.equals(best))
          .map(List::copyOf)
          .forEach(all::add);
    }
    return List.copyOf(all);
  }

  /** A text as the expressions compare it when they ignore case. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      folded.append(fold(text.charAt(at)));
    }
    return folded.toString();
  }

  /** One letter as the expressions compare it when they ignore case. */
  static char fold(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  /** Alternatives: the needles of all of them, if each has some. */
  private @Nullable List<String> choice() {
    @Nullable List<String> all = new ArrayList<>();
    while (true) {
      List<String> one = row();
      if (one == null || all == null) {
        all = null;
      } else {
        all.addAll(one);
      }
      if (at >= expression.length() || expression.charAt(at) != '|') {
        return all;
      }
      alternatives |= depth == 0;
      at++;
    }
  }

  /** One alternative: the best of its rows of letters and of its groups. */
  private @Nullable List<String> row() {
    List<String> best = null;
    StringBuilder run = new StringBuilder();
    while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
      int letter = letter();
      List<String> group = letter < 0 ? part() : null;
      int least = least();
      boolean repeats = least != 1 || repeated;
      if (letter >= 0 && !repeats) {
        run.append(fold((char) letter));
        continue;
      }
      if (letter >= 0 && least > 0) {
        run.append(fold((char) letter));
      }
      best = better(best, noted(rowOf(run)));
      run.setLength(0);
      best = better(best, least > 0 ? noted(group) : null);
    }
    return better(best, noted(rowOf(run)));
  }

  private @Nullable List<String> noted(@Nullable List<String> part) {
    if (part != null && depth == 0) {
      parts.add(part);
    }
    return part;
  }

  private static @Nullable List<String> rowOf(StringBuilder run) {
    boolean sign =
        run.length() == 1 && !Character.isLetterOrDigit(run.charAt(0)) && run.charAt(0) != ' ';
    return run.length() >= SHORTEST || sign ? List.of(run.toString()) : null;
  }

  /** The needles whose shortest is longer; among equals the fewer. */
  private static @Nullable List<String> better(
      @Nullable List<String> one, @Nullable List<String> other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    int longer = Integer.compare(shortest(one), shortest(other));
    return longer > 0 || (longer == 0 && one.size() <= other.size()) ? one : other;
  }

  private static int shortest(List<String> needles) {
    return needles.stream().mapToInt(String::length).min().orElse(0);
  }

  /** A character that stands for itself, which is passed; -1 if what stands here is something else. */
  private int letter() {
    char c = expression.charAt(at);
    if (c == '\\') {
      char escaped = at + 1 < expression.length() ? expression.charAt(at + 1) : 'x';
      if (Character.isLetterOrDigit(escaped)) {
        return -1;
      }
      at += 2;
      return escaped;
    }
    if ("([^$.?*+{|)".indexOf(c) >= 0) {
      return -1;
    }
    at++;
    return c;
  }

  /** A group, a class, an anchor; passed. Its needles, null if it has none. */
  private @Nullable List<String> part() {
    char c = expression.charAt(at);
    if (c == '(') {
      return group();
    }
    if (c == '[') {
      at = endOfClass();
    } else {
      strange |= c == '\\' && "bBdDsSwW".indexOf(expression.charAt(at + 1)) < 0;
      at += c == '\\' ? 2 : 1;
    }
    return null;
  }

  private int endOfClass() {
    int end = at + 1;
    while (end < expression.length() && expression.charAt(end) != ']') {
      end += expression.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(expression.length(), end + 1);
  }

  private @Nullable List<String> group() {
    at++;
    boolean promises = true;
    if (expression.startsWith("?", at)) {
      promises = !(expression.startsWith("?!", at) || expression.startsWith("?<", at));
      int end = at + 1;
      while (end < expression.length() && ":=!>)".indexOf(expression.charAt(end)) < 0) {
        end++;
      }
      strange |= expression.startsWith(")", end);
      at = end + 1;
    }
    depth++;
    List<String> inner = choice();
    depth--;
    strange |= at >= expression.length();
    at++;
    return promises ? inner : null;
  }

  /** Passes a quantifier: how often at least what stands before it occurs. */
  private int least() {
    repeated = at < expression.length() && "?*+{".indexOf(expression.charAt(at)) >= 0;
    if (!repeated) {
      return 1;
    }
    char c = expression.charAt(at);
    int least = c == '+' ? 1 : 0;
    if (c == '{') {
      least = Character.digit(expression.charAt(at + 1), 10);
      at = expression.indexOf('}', at);
    }
    at++;
    if (at < expression.length() && "?+".indexOf(expression.charAt(at)) >= 0) {
      at++; // reluctant or possessive
    }
    return Math.max(0, least);
  }
}
