package dev.touchstone.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.claims.Claim;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Two pages that say the same in other words, with and without one planted fault. */
class MutationTest {

  private static final int FAULTS = 2000;
  private static final int CONTROLS = 1000;
  private static final double RECALL = 0.97;
  private static final double PRECISION = 0.98;
  private static final Set<Verdict> ALARMS =
      Set.of(Verdict.CONFLICT, Verdict.SUSPECT_UNIT, Verdict.SUSPECT_EXTRACTION);
  private static final List<String> KINDS = List.of(
      "unit slip",
      "times ten",
      "swapped bounds",
      "negation dropped",
      "route changed",
      "jurisdiction changed",
      "metabolite for parent",
      "stale schedule");

  /** What two pages say alike: the same facts in other units, roundings and spellings. */
  private static List<String[]> facts(SplittableRandom random) {
    int half = 2 + random.nextInt(40);
    int dose = 10 * (1 + random.nextInt(60));
    int low = 5 + random.nextInt(25);
    int peak = 1 + random.nextInt(6);
    int bound = 10 + random.nextInt(80);
    String item = List.of("acute hepatitis", "opioid use", "liver failure", "glaucoma")
        .get(random.nextInt(4));
    return List.of(
        new String[] {"half_life | " + half + " h", "half_life | " + half * 60 + " min"},
        new String[] {
          "dose | " + dose + " mg | kind=maximum,frequency=1/d",
          "dose | " + dose * 1000 + " ug | kind=maximum,frequency=1/d"
        },
        new String[] {
          "bioavailability | " + low + ".." + (low + 5) + " % | route=oral",
          "bioavailability | " + low + ".." + (low + 5) + " % | route=oral"
        },
        new String[] {
          "bioavailability | 100 % | route=intravenous",
          "bioavailability | 100 % | route=intravenous"
        },
        new String[] {"time_to_peak | " + peak + " h", "time_to_peak | " + peak * 60 + " min"},
        new String[] {"protein_binding | " + bound + " %", "protein_binding | " + bound + ".3 %"},
        new String[] {"washout | 7..14 d | agent=opioid", "washout | 1..2 wk | agent=opioid"},
        new String[] {"contraindication | '" + item, "contraindication | '" + item + "s"},
        new String[] {"adverse_effect | !'addiction", "adverse_effect | !'addiction"},
        new String[] {
          "legal_status | =schedule:4 | jurisdiction=US",
          "legal_status | =schedule:4 | jurisdiction=US"
        },
        new String[] {
          "legal_status | =not_controlled | jurisdiction=CA",
          "legal_status | =prescription_only | jurisdiction=CA"
        },
        new String[] {
          "receptor_action | =antagonist | receptor=mu",
          "receptor_action | =antagonist | receptor=mu"
        });
  }

  /** The second page's facts with one of them wrong. */
  private static List<String> mutated(List<String[]> facts, String kind, SplittableRandom random) {
    List<String> said = new ArrayList<>();
    facts.forEach(fact -> said.add(fact[1]));
    int half = Integer.parseInt(facts.get(0)[0].split(" ", -1)[2]);
    int dose = Integer.parseInt(facts.get(1)[0].split(" ", -1)[2]);
    boolean one = random.nextBoolean();
    switch (kind) {
      case "unit slip" ->
        said.set(
            one ? 0 : 1,
            one
                ? "half_life | " + half + " min"
                : "dose | " + dose + " ug | kind=maximum,frequency=1/d");
      case "times ten" ->
        said.set(
            one ? 0 : 1,
            one
                ? "half_life | " + half * 10 + " h"
                : "dose | " + dose * 10 + " mg | kind=maximum,frequency=1/d");
      case "swapped bounds" ->
        said.set(
            one ? 2 : 6,
            one ? "bioavailability | 35..5 % | route=oral" : "washout | 14..7 d | agent=opioid");
      case "negation dropped" ->
        said.set(
            one ? 7 : 8,
            one ? facts.get(7)[0].replace("| '", "| !'") : "adverse_effect | 'addiction");
      case "route changed" -> said.set(3, "bioavailability | 100 % | route=oral");
      case "jurisdiction changed" ->
        said.set(
            one ? 9 : 10,
            one
                ? "legal_status | =not_controlled | jurisdiction=US"
                : "legal_status | =schedule:4 | jurisdiction=CA");
      case "metabolite for parent" ->
        said.set(0, "half_life | " + half * (2 + random.nextInt(3)) + " h");
      default -> said.set(9, "legal_status | =schedule:" + (one ? 2 : 3) + " | jurisdiction=US");
    }
    return said;
  }

  private static List<Finding> alarms(List<String[]> facts, List<String> second) {
    List<String> lines = new ArrayList<>();
    facts.forEach(fact -> lines.add("page-a | " + fact[0]));
    second.forEach(fact -> lines.add("page-b | " + fact));
    List<Claim> claims = TestClaims.of(lines.toArray(String[]::new));
    return TestClaims.COMPARER.all(claims).stream()
        .filter(finding -> ALARMS.contains(finding.verdict()))
        .toList();
  }

  @Test
  void plantedFaultsAreFoundAndNothingElse(TestReporter reporter) {
    SplittableRandom random = new SplittableRandom(5);
    int found = 0;
    int falseAlarms = 0;
    Map<String, Integer> missed = new TreeMap<>();
    for (int i = 0; i < FAULTS; i++) {
      String kind = KINDS.get(i % KINDS.size());
      List<String[]> facts = facts(random);
      List<String> second = mutated(facts, kind, random);
      List<Finding> alarms = alarms(facts, second);
      Set<String> attributes = attributesThatDiffer(facts, second);
      boolean hit = alarms.stream().anyMatch(alarm -> attributes.contains(alarm.attribute()));
      found += hit ? 1 : 0;
      if (!hit) {
        missed.merge(kind, 1, Integer::sum);
      }
      falseAlarms += (int) alarms.stream()
          .filter(alarm -> !attributes.contains(alarm.attribute()))
          .count();
    }
    String figures = "found " + found + ", missed " + missed + ", false " + falseAlarms;

    reporter.publishEntry(figures);
    assertTrue(found >= RECALL * FAULTS, figures);
    assertTrue(found >= PRECISION * (found + falseAlarms), figures);
  }

  private static Set<String> attributesThatDiffer(List<String[]> facts, List<String> second) {
    Set<String> attributes = new HashSet<>();
    for (int i = 0; i < second.size(); i++) {
      if (!second.get(i).equals(facts.get(i)[1])) {
        attributes.add(second.get(i).substring(0, second.get(i).indexOf(' ')));
      }
    }
    return attributes;
  }

  @Test
  void theSameInOtherWordsIsNoAlarm() {
    SplittableRandom random = new SplittableRandom(11);
    List<String> alarms = new ArrayList<>();
    for (int i = 0; i < CONTROLS; i++) {
      List<String[]> facts = facts(random);
      List<String> second = new ArrayList<>();
      facts.forEach(fact -> second.add(fact[1]));
      alarms(facts, second).forEach(alarm -> alarms.add(alarm.reason()));
    }

    assertEquals(List.of(), alarms);
  }
}
