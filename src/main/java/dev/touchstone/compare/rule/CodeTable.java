package dev.touchstone.compare.rule;

import dev.touchstone.compare.Verdict;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * Which codes of an attribute exclude one another.
 *
 * @param pairs looked through in order, the first that fits decides
 * @param scale codes in rising order, those on one step together; empty where codes have no order
 * @param compatibleSteps so many steps apart is still the same opinion
 * @param undecidedSteps so many steps apart is a difference, more is a conflict
 */
public record CodeTable(
    List<CodePair> pairs, List<List<String>> scale, int compatibleSteps, int undecidedSteps) {

  /** Stands in a pair for the denial of the item that the other code speaks of. */
  public static final String DENIED = "denied";

  /** No two codes exclude one another. */
  static final CodeTable NONE = new CodeTable(List.of(), List.of(), 0, 0);

  public CodeTable {
    pairs = List.copyOf(pairs);
    scale = List.copyOf(scale);
  }

  /** Steps between two codes on the scale; empty where either is not on it. */
  public OptionalInt steps(String a, String b) {
    int stepOfA = step(a);
    int stepOfB = step(b);
    return stepOfA < 0 || stepOfB < 0
        ? OptionalInt.empty()
        : OptionalInt.of(Math.abs(stepOfA - stepOfB));
  }

  /**
   * The table for two sides that speak for themselves: pairs that ask for certain words are in it only
   * where these are said.
   *
   * @param wordsOf for a code, the words with which it is said, lower case; empty if it is not
   */
  public CodeTable heard(UnaryOperator<String> wordsOf) {
    if (!asksForWords()) {
      return this;
    }
    List<CodePair> heard = pairs.stream()
        .filter(pair -> pair.isSaid(wordsOf.apply(pair.between().get(0))))
        .toList();
    return new CodeTable(heard, scale, compatibleSteps, undecidedSteps);
  }

  private boolean asksForWords() {
    for (CodePair pair : pairs) {
      if (!pair.said().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private int step(String code) {
    for (int step = 0; step < scale.size(); step++) {
      if (scale.get(step).contains(code)) {
        return step;
      }
    }
    return -1;
  }

  /**
   * Two codes, or two systems of codes ({@code schedule:*}), that stand in some way.
   *
   * @param between the two, in either order
   * @param where for an axis, the values for which the pair is meant; empty for all
   * @param verdict {@code conflict}, {@code undecided} or {@code compatible}
   * @param betweenPages whether the verdict holds between pages only: one page may weigh both
   * @param said words of which the page that says the first must use one; empty if the code is enough
   */
  public record CodePair(
      List<String> between,
      Map<String, List<String>> where,
      Verdict verdict,
      boolean betweenPages,
      List<String> said) {

    public CodePair {
      if (between.size() != 2) {
        throw new IllegalArgumentException("a pair of codes has two members, got " + between);
      }
      between = List.copyOf(between);
      where = Map.copyOf(where);
      said = List.copyOf(said);
    }

    /** Whether the pair speaks of these two codes in this scope. */
    public boolean fits(String a, String b, Map<String, String> scope) {
      return ((fits(a, 0) && fits(b, 1)) || (fits(b, 0) && fits(a, 1))) && isMeantIn(scope);
    }

    private boolean isMeantIn(Map<String, String> scope) {
      for (Map.Entry<String, List<String>> limit : where.entrySet()) {
        if (!limit.getValue().contains(scope.getOrDefault(limit.getKey(), ""))) {
          return false;
        }
      }
      return true;
    }

    /** Whether the words with which the first member is said are those that the pair asks for. */
    boolean isSaid(String words) {
      return said.isEmpty() || said.stream().anyMatch(words::contains);
    }

    private boolean fits(String code, int member) {
      String pattern = between.get(member);
      return pattern.endsWith("*")
          ? code.startsWith(pattern.substring(0, pattern.length() - 1))
          : code.equals(pattern);
    }
  }
}
