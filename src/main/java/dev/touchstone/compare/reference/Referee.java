package dev.touchstone.compare.reference;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.scope.Positions;
import dev.touchstone.compare.scope.Reach;
import dev.touchstone.compare.scope.ScopeGate;
import dev.touchstone.compare.value.Edge;
import dev.touchstone.compare.value.Judge;
import dev.touchstone.compare.value.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds what pages say against what references say.
 *
 * @param judge the attribute's
 * @param grounds the facts that are known of the subject
 */
public record Referee(Judge judge, List<Ground> grounds) {

  /** Nobody to ask. */
  public static Referee silent(Judge judge) {
    return new Referee(judge, List.of());
  }

  /**
   * A fact as it is compared.
   *
   * @param fact what the reference says
   * @param scope what limits it
   * @param position the fact as if a page took it
   */
  public record Ground(Fact fact, Map<String, String> scope, Position position) {}

  /** A referee who knows the facts. */
  public static Referee of(
      Judge judge, Positions positions, List<Fact> facts, List<Claim> asClaims) {
    List<Ground> grounds = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      positions
          .byScope(List.of(asClaims.get(i)))
          .forEach(
              (scope, taken) -> grounds.add(new Ground(fact, unmeasured(scope), taken.get(0))));
    }
    return new Referee(judge, grounds);
  }

  /**
   * What the references say of sides in a scope.
   *
   * @param gate of the pages' claims
   * @param scope what limits the sides
   */
  public List<Finding.Reference> speak(
      ScopeGate gate, Map<String, String> scope, List<Position> sides) {
    List<Finding.Reference> spoken = new ArrayList<>();
    for (Ground ground : grounds) {
      if (bears(gate, ground, scope)) {
        List<@Nullable Verdict> verdicts = new ArrayList<>();
        sides.forEach(side -> verdicts.add(verdict(ground, side, scope)));
        if (verdicts.stream().anyMatch(v -> v != null && v != Verdict.COMPATIBLE)) {
          spoken.add(
              new Finding.Reference(ground.fact().value(), citation(ground), supported(verdicts)));
        }
      }
    }
    return spoken;
  }

  /** What a page says that a reference rules out in the same scope; null if nothing. */
  public @Nullable Edge against(ScopeGate gate, Map<String, String> scope, Position said) {
    for (Ground ground : grounds) {
      if (said.interval() == null && bears(gate, ground, scope)) {
        Optional<Edge> edge = judge.judge(ground.position(), said, Reach.FULL, ground.scope());
        if (edge.isPresent() && edge.get().verdict() == Verdict.CONFLICT) {
          return new Edge(said, said, edge.get().standing(), Verdict.CONFLICT);
        }
      }
    }
    return null;
  }

  private static Map<String, String> unmeasured(Map<String, String> scope) {
    Map<String, String> unmeasured = new TreeMap<>(scope);
    unmeasured.remove(ScopeGate.BASIS);
    return unmeasured;
  }

  private static boolean bears(ScopeGate gate, Ground ground, Map<String, String> scope) {
    return gate.between(ground.scope(), unmeasured(scope)) == Reach.FULL;
  }

  private @Nullable Verdict verdict(Ground ground, Position side, Map<String, String> scope) {
    return judge
        .judge(ground.position(), side, Reach.FULL, scope)
        .map(Edge::verdict)
        .orElse(null);
  }

  /** The one side that says the same; failing that, the one that does not contradict. */
  private static @Nullable Integer supported(List<@Nullable Verdict> verdicts) {
    Integer same = only(verdicts, List.of(Verdict.AGREE));
    return same != null || verdicts.contains(Verdict.AGREE)
        ? same
        : verdicts.contains(Verdict.CONFLICT) ? only(verdicts, List.of(Verdict.COMPATIBLE)) : null;
  }

  private static @Nullable Integer only(List<@Nullable Verdict> verdicts, List<Verdict> wanted) {
    Integer found = null;
    for (int i = 0; i < verdicts.size(); i++) {
      Verdict verdict = verdicts.get(i);
      if (verdict != null && wanted.contains(verdict)) {
        if (found != null) {
          return null;
        }
        found = i;
      }
    }
    return found;
  }

  private static String citation(Ground ground) {
    String date = ground.fact().date();
    return ground.fact().citation() + (date.isEmpty() ? "" : ", " + date) + ": "
        + ground.fact().words();
  }
}
