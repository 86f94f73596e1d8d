package dev.touchstone.report.picture;

import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How often each two pages say the same and how often they stand against each other.
 *
 * @param rows one per page, fewest cells first
 * @param left number of pages that take part in findings with others and have no room
 */
public record SourceMatrix(List<Row> rows, int left) {

  private static final int MOST_SOURCES = 24;
  private static final int DARKEST = 4;

  public SourceMatrix {
    rows = List.copyOf(rows);
  }

  /**
   * A page and the pages before it.
   *
   * @param number from 1
   * @param source the page's id
   */
  public record Row(int number, String source, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Two pages.
   *
   * @param other the other page's id
   * @param same number of findings in which they say the same
   * @param apart number of findings in which they stand against each other and somebody has to decide
   */
  public record Cell(String other, int same, int apart) {

    /** How dark: 0 for nothing in common to 4. */
    public int tone() {
      return Math.min(DARKEST, apart > 0 ? apart : same);
    }

    /** What the colour is. */
    public String kind() {
      return apart > 0 ? (same > apart ? "mixed" : "apart") : same > 0 ? "same" : "none";
    }
  }

  private record Pair(String one, String two) implements Comparable<Pair> {

    @Override
    public int compareTo(Pair other) {
      int byOne = one.compareTo(other.one);
      return byOne != 0 ? byOne : two.compareTo(other.two);
    }

    static Pair of(String a, String b) {
      return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  /** The matrix of the findings; empty where no two pages meet in any. */
  public static SourceMatrix of(List<Finding> findings) {
    Map<Pair, int[]> counts = new HashMap<>();
    Map<String, Integer> weights = new HashMap<>();
    for (Finding finding : findings) {
      if (finding.sources().size() > 1 && finding.sources().size() <= MOST_SOURCES) {
        finding.sources().forEach(source -> weights.merge(source, 1, Integer::sum));
        count(finding, counts);
      }
    }
    List<String> sources = weights.keySet().stream()
        .sorted((a, b) -> {
          int byWeight = Integer.compare(weights.getOrDefault(b, 0), weights.getOrDefault(a, 0));
          return byWeight != 0 ? byWeight : a.compareTo(b);
        })
        .limit(MOST_SOURCES)
        .toList();
    sources = together(sources, counts.keySet());
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      List<Cell> cells = new ArrayList<>();
      for (int j = 0; j < i; j++) {
        int[] pair = counts.getOrDefault(Pair.of(sources.get(i), sources.get(j)), new int[2]);
        cells.add(new Cell(sources.get(j), pair[0], pair[1]));
      }
      rows.add(new Row(i + 1, sources.get(i), cells));
    }
    return new SourceMatrix(rows, weights.size() - sources.size());
  }

  /** The same pages, those that meet directly or through others side by side, then by id. */
  private static List<String> together(List<String> sources, Set<Pair> meetings) {
    Map<String, String> groups = new HashMap<>();
    sources.forEach(source -> groups.put(source, source));
    for (Pair pair : new TreeSet<>(meetings)) {
      String one = groups.get(pair.one);
      String two = groups.get(pair.two);
      if (one != null && two != null && !one.equals(two)) {
        String first = one.compareTo(two) < 0 ? one : two;
        String second = first.equals(one) ? two : one;
        groups.replaceAll((source, group) -> group.equals(second) ? first : group);
      }
    }
    return sources.stream()
        .sorted(Comparator.comparing((String source) -> groups.getOrDefault(source, source))
            .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static void count(Finding finding, Map<Pair, int[]> counts) {
    Map<Pair, Integer> standing = new HashMap<>();
    for (int a = 0; a < finding.sides().size(); a++) {
      for (int b = a; b < finding.sides().size(); b++) {
        boolean same = a == b || finding.verdict() == Verdict.AGREE;
        boolean apart = !same && finding.verdict().needsDecision();
        for (String one : new TreeSet<>(finding.sides().get(a).sources())) {
          for (String two : new TreeSet<>(finding.sides().get(b).sources())) {
            if (!one.equals(two) && (same || apart)) {
              standing.merge(Pair.of(one, two), apart ? 1 : 0, Math::max);
            }
          }
        }
      }
    }
    standing.forEach((pair, apart) -> counts.computeIfAbsent(pair, key -> new int[2])[apart]++);
  }
}
