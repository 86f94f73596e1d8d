package dev.touchstone.fuse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One method with one setting: never much below plain voting, and above it where there is a way. */
class ShapesTest {

  private static final double HALF_A_POINT = 0.005;

  @ParameterizedTest(name = "{0}: {1} above voting")
  @CsvSource({
    "places,        0.08",
    "measurements,  0.30",
    "kinds,         0.05",
    "copiers,       0.08",
    "three sources, 0.03",
    "authors,       0.00",
    "populations,   0.00",
    "short list,    0.01",
    "families,      0.00",
    "initials,      0.00",
    "closures,      0.00",
    "forecasts,     0.00",
  })
  void shapeIsResolvedAtLeastAsWellAsByVoting(String shape, double gain, TestReporter reporter) {
    for (int seed = 0; seed < 3; seed++) {
      Shapes.Table table = Shapes.of(shape, seed);
      double ours = table.precision(fused(table));
      double voting = table.precision(voted(table));

      String figures = "%s, seed %s: %.3f, voting %.3f".formatted(shape, seed, ours, voting);
      reporter.publishEntry(figures);
      assertTrue(ours >= voting + gain - HALF_A_POINT, figures);
    }
  }

  private static Map<String, String> fused(Shapes.Table table) {
    Poll poll = new Poll();
    table.rows().forEach(row -> poll.add(row[0], row[1], row[2]));
    Map<String, String> answers = new HashMap<>();
    new Fuser().fuse(poll, Set.of()).forEach(a -> answers.put(a.item(), a.value()));
    return answers;
  }

  /** The value that most sources say; of several, the first by alphabet. */
  private static Map<String, String> voted(Shapes.Table table) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (String[] row : table.rows()) {
      if (seen.add(row[0] + "\t" + row[1])) {
        counts.computeIfAbsent(row[1], item -> new TreeMap<>()).merge(row[2], 1, Integer::sum);
      }
    }
    Map<String, String> answers = new HashMap<>();
    counts.forEach((item, values) -> {
      int most = values.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
      values.entrySet().stream()
          .filter(value -> value.getValue() == most)
          .findFirst()
          .ifPresent(value -> answers.put(item, value.getKey()));
    });
    return answers;
  }
}
