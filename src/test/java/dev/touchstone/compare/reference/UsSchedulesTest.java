package dev.touchstone.compare.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.rules.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The facts about US schedules are what the directory lists, and what is left out is said with its reason. */
class UsSchedulesTest {

  private static final Path LISTINGS = Path.of("../shared/vocab/us_dea_schedule_by_substance.tsv");
  private static final Path FACTS = Path.of("src/main/resources/reference/us-schedules.tsv");
  private static final Path LEFT_OUT = FACTS.resolveSibling("us-schedules-left-out.tsv");
  private static final Map<String, String> CODES = Map.of(
      "CI", "=schedule:1",
      "CII", "=schedule:2",
      "CIII", "=schedule:3",
      "CIV", "=schedule:4",
      "CV", "=schedule:5");

  /** Fewer listings with a schedule than one in so many are mistakes, or mixtures. */
  private static final int FEW = 4;

  @Test
  void everyScheduledSubstanceIsAFactOrLeftOutForAReason() throws IOException {
    assumeTrue(Files.exists(LISTINGS), "the directory is not there");
    Map<String, String> facts = column(FACTS, 2);
    Map<String, String> leftOut = column(LEFT_OUT, 1);
    List<String> wrong = new ArrayList<>();
    listings().forEach((name, counts) -> {
      int all = counts.values().stream().mapToInt(Integer::intValue).sum();
      int without = counts.getOrDefault("", 0);
      TreeSet<String> schedules = new TreeSet<>(counts.keySet());
      schedules.remove("");
      boolean few = (all - without) * FEW < all;
      String fact = facts.remove(name);
      String reason = leftOut.remove(name);
      boolean right = fact != null
          ? reason == null && !few && schedules.equals(new TreeSet<>(List.of(fact)))
          : reason != null
              && (few || !reason.startsWith("fewer"))
              && (schedules.size() > 1 || !reason.endsWith("disagree"));
      if (!schedules.isEmpty() && !right) {
        wrong.add(name + " " + counts + " fact " + fact + " left out " + reason);
      }
    });

    assertEquals(List.of(), wrong);
    assertEquals(Map.of(), facts, "facts that no listing bears out");
    assertEquals(Map.of(), leftOut, "left out, but not listed");
  }

  /** For a substance, how many listings have which schedule; an empty one is none. */
  private static Map<String, Map<String, Integer>> listings() throws IOException {
    Lexicon lexicon = Lexicon.bundled();
    Map<String, Map<String, Integer>> listings = new TreeMap<>();
    for (String line : Files.readAllLines(LISTINGS)) {
      String[] cells = line.split("\t", -1);
      String code = cells[1].isEmpty() ? "" : CODES.get(cells[1]);
      if (code != null && cells[2].chars().allMatch(Character::isDigit)) {
        listings
            .computeIfAbsent(Substances.usual(cells[0], lexicon), name -> new TreeMap<>())
            .merge(code, Integer.parseInt(cells[2]), Integer::sum);
      }
    }
    return listings;
  }

  private static Map<String, String> column(Path file, int column) throws IOException {
    Map<String, String> cells = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] all = line.split("\t", -1);
        cells.put(all[0], all[column]);
      }
    }
    return cells;
  }
}
