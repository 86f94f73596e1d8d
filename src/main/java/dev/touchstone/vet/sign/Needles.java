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

  private Needles(String expression) {
    this.expression = expression;
  }

  /** Folded rows of letters; empty where none can be promised. */
  static List<String> of(String expression) {
    Needles needles = new Needles(expression);
    List<String> found = needles.choice();
    boolean whole = needles.at == expression.length() && !needles.strange;
    return whole && found != null ? List.copyOf(found) : List.of();
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
      best = better(best, rowOf(run));
      run.setLength(0);
      best = better(best, least > 0 ? group : null);
    }
    return better(best, rowOf(run));
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
    List<String> inner = choice();
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
