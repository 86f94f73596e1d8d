package dev.touchstone.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.rule.Comparing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Pages beside a retelling of themselves, with and without one planted fault. */
class RealPagesMutationTest {

  private static final int FAULTS = 2000;
  private static final int CONTROLS = 1000;
  private static final double RECALL = 0.97;
  private static final double PRECISION = 0.98;
  private static final Set<Verdict> ALARMS =
      Set.of(Verdict.CONFLICT, Verdict.SUSPECT_UNIT, Verdict.SUSPECT_EXTRACTION);

  private static final Comparer COMPARER = new Comparer();
  private static final Comparing RULES = Comparing.bundled();

  /** Pages that say nothing against themselves. */
  private static final List<List<Claim>> CLEAN = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    for (List<Claim> page : RealClaims.byPage()) {
      if (alarms(page).isEmpty()) {
        CLEAN.add(page);
      }
    }
  }

  private static List<Finding> alarms(List<Claim> claims) {
    return COMPARER.all(claims).stream()
        .filter(finding -> ALARMS.contains(finding.verdict()))
        .toList();
  }

  private static List<Finding> alarms(List<Claim> page, List<Claim> retold) {
    List<Claim> both = new ArrayList<>(page);
    both.addAll(retold);
    return alarms(both);
  }

  @Test
  void theSameInOtherWordsIsNoAlarm() {
    SplittableRandom random = new SplittableRandom(23);
    List<String> alarms = new ArrayList<>();
    for (int i = 0; i < CONTROLS; i++) {
      List<Claim> page = CLEAN.get(i % CLEAN.size());
      alarms(page, Retelling.of(page, random)).forEach(alarm -> alarms.add(alarm.reason()));
    }

    assertEquals(List.of(), alarms);
  }

  @Test
  void plantedFaultsAreFoundAndNothingElse(TestReporter reporter) {
    SplittableRandom random = new SplittableRandom(29);
    Map<PlantedFault, int[]> counts = new EnumMap<>(PlantedFault.class);
    int found = 0;
    int falseAlarms = 0;
    StringBuilder misses = new StringBuilder();
    for (int i = 0; i < FAULTS; i++) {
      PlantedFault fault = PlantedFault.values()[i % PlantedFault.values().length];
      Planted planted = planted(fault, random);
      List<Finding> alarms = alarms(planted.page, planted.retold);
      boolean hit = alarms.stream().anyMatch(planted::isTold);
      if (!hit) {
        misses.append("\nmissed: ").append(fault.words()).append(" in ").append(planted.claim);
      }
      found += hit ? 1 : 0;
      falseAlarms +=
          (int) alarms.stream().filter(alarm -> !planted.isTold(alarm)).count();
      int[] count = counts.computeIfAbsent(fault, kind -> new int[2]);
      count[0] += hit ? 1 : 0;
      count[1]++;
    }
    StringBuilder figures = new StringBuilder("found " + found + ", false " + falseAlarms);
    counts.forEach((fault, count) ->
        figures.append(", %s %s of %s".formatted(fault.words(), count[0], count[1])));

    reporter.publishEntry(figures.toString());
    assertTrue(found >= RECALL * FAULTS, () -> figures.append(misses).toString());
    assertTrue(found >= PRECISION * (found + falseAlarms), figures::toString);
  }

  /**
   * A page beside a retelling with one fault.
   *
   * @param claim the wrong one
   */
  private record Planted(List<Claim> page, List<Claim> retold, Claim claim) {

    /** Whether the finding is about the question that the fault is in, and names the page. */
    boolean isTold(Finding finding) {
      return finding.subject().equals(claim.subject())
          && finding.attribute().equals(claim.attribute())
          && finding.sources().contains(Retelling.PAGE);
    }
  }

  private static Planted planted(PlantedFault fault, SplittableRandom random) {
    while (true) {
      List<Claim> page = CLEAN.get(random.nextInt(CLEAN.size()));
      int at = random.nextInt(page.size());
      Claim wrong = fault.plant(page.get(at), page, random);
      if (wrong != null) {
        List<Claim> right =
            page.stream().filter(claim -> !isSameQuestion(claim, wrong)).toList();
        List<Claim> retold = new ArrayList<>(Retelling.of(right, random));
        retold.add(wrong.onPage(Retelling.PAGE));
        return new Planted(page, retold, retold.get(retold.size() - 1));
      }
    }
  }

  /** A page that has it wrong does not have it right in the next sentence. */
  private static boolean isSameQuestion(Claim one, Claim two) {
    return one.subject().equals(two.subject())
        && one.attribute().equals(two.attribute())
        && (RULES.of(one.attribute()).items()
            ? thing(one).equals(thing(two))
            : one.qualifiers().equals(two.qualifiers()));
  }

  private static String thing(Claim claim) {
    return claim.value() instanceof Value.Text text
        ? TestClaims.NAMES.thing(text.text(), RULES.of(claim.attribute()).names())
        : claim.value().toString();
  }
}
