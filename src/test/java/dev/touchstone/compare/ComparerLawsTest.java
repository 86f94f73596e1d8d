package dev.touchstone.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.claims.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any claims: one seed, one set of pages. */
class ComparerLawsTest {

  private static final List<String> LINES = List.of(
      "dose | 50 mg",
      "dose | 25..50 mg",
      "dose | 50000 ug",
      "dose | 380 mg",
      "dose | 100..50 mg",
      "half_life | 4 h",
      "half_life | 240 min",
      "half_life | 13 h",
      "half_life | 3..14 h",
      "legal_status | =schedule:4",
      "legal_status | =not_controlled",
      "legal_status | =prescription_only",
      "receptor_action | =antagonist",
      "receptor_action | =partial_agonist",
      "receptor_action | !=antagonist",
      "adverse_effect | 'nausea",
      "adverse_effect | !'nausea",
      "indication | 'obesity",
      "dependence_liability | =none",
      "dependence_liability | =high");
  private static final List<String> QUALIFIERS = List.of(
      "",
      "",
      "",
      "route=oral",
      "route=intramuscular",
      "kind=maximum",
      "kind=light",
      "kind=strong",
      "frequency=1/d",
      "route=oral,frequency=1/d",
      "population=elderly",
      "population=adult",
      "jurisdiction=US",
      "jurisdiction=AU",
      "receptor=mu",
      "receptor=opioid",
      "status=approved",
      "status=unaccepted,regulator=FDA");

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  private static List<Claim> claims(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      lines.add("page%d | %s | %s | quote %d"
          .formatted(
              random.nextInt(5),
              LINES.get(random.nextInt(LINES.size())),
              QUALIFIERS.get(random.nextInt(QUALIFIERS.size())),
              i));
    }
    return TestClaims.of(lines.toArray(String[]::new));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void orderOfClaimsDoesNotMatter(int seed) {
    List<Claim> claims = claims(seed);
    List<Claim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, new Random(seed));

    assertEquals(TestClaims.COMPARER.all(claims), TestClaims.COMPARER.all(shuffled));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void findingsAreWellFormed(int seed) {
    List<Claim> claims = claims(seed);
    Set<String> ids = new HashSet<>();
    for (Finding finding : TestClaims.COMPARER.all(claims)) {
      assertTrue(ids.add(finding.id() + finding.verdict()), "twice: " + finding);
      assertTrue(finding.id().matches("[0-9a-f]{16}"));
      assertEquals(finding.sources().size() == 1, finding.withinPage());
      assertTrue(finding.sides().stream().noneMatch(side -> side.claims().isEmpty()));
      assertTrue(
          finding.verdict() != Verdict.CONFLICT
              || finding.comparability() != Comparability.SCOPE_DIFFERS,
          "conflict over a difference of scope: " + finding);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void namesOfPagesDoNotDecide(int seed) {
    List<String> verdicts = verdicts(claims(seed));
    List<Claim> renamed = claims(seed).stream().map(ComparerLawsTest::renamed).toList();

    assertEquals(verdicts, verdicts(renamed));
  }

  private static List<String> verdicts(List<Claim> claims) {
    return TestClaims.COMPARER.all(claims).stream()
        .map(f -> f.attribute() + " " + f.scope() + " " + f.verdict() + " " + f.relation())
        .sorted()
        .toList();
  }

  private static Claim renamed(Claim claim) {
    return new Claim(
        new StringBuilder(claim.id()).reverse() + "x",
        "other" + (9 - (claim.source().charAt(4) - '0')),
        claim.subject(),
        claim.attribute(),
        claim.value(),
        claim.polarity(),
        claim.qualifiers(),
        claim.evidence(),
        claim.rule(),
        claim.section(),
        claim.sentence());
  }
}
