package dev.touchstone.compare.value;

import dev.touchstone.claims.Polarity;
import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.rule.AttributeRule;
import dev.touchstone.compare.rule.CodeTable;
import dev.touchstone.compare.scope.Reach;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what it means that two positions are taken.
 *
 * @param rule the attribute's
 * @param codes the attribute's table
 * @param past tells what held once from what holds; null where the attribute does not change
 */
public record Judge(
    AttributeRule rule, CodeTable codes, @Nullable Past past) {

  private static final Standing SAME = new Standing(Relation.EQUAL, Verdict.AGREE, null);
  private static final Standing DENIED = new Standing(Relation.POLARITY, Verdict.CONFLICT, null);

  /** An exact factor of a thousand is a lost prefix, whatever the scope leaves unsaid. */
  private static final double PREFIX = 1000;

  /**
   * Sets two positions against one another.
   *
   * @param scope qualifiers that both are limited to
   * @return empty where nothing follows
   */
  public Optional<Edge> judge(Position one, Position two, Reach reach, Map<String, String> scope) {
    return standing(one, two, scope)
        .flatMap(standing -> verdict(standing, reach, rule.provenBy(scope))
            .map(verdict -> new Edge(one, two, standing, inTime(one, two, verdict))));
  }

  private Verdict inTime(Position one, Position two, Verdict verdict) {
    boolean overtaken = verdict == Verdict.CONFLICT && past != null && past.tells(one, two);
    return overtaken ? Verdict.SUPERSEDED : verdict;
  }

  private Optional<Standing> standing(Position one, Position two, Map<String, String> scope) {
    Position.Key a = one.key();
    Position.Key b = two.key();
    boolean same = a.value().equals(b.value());
    if (a.polarity() != b.polarity()) {
      return same ? Optional.of(DENIED) : Optional.empty();
    }
    if (same) {
      boolean comparable = !a.status().isEmpty() && !b.status().isEmpty();
      return Optional.of(
          comparable && a.polarity() == Polarity.AFFIRMED
              ? Codes.between(a.status(), b.status(), codes, scope)
              : SAME);
    }
    if (a.polarity() == Polarity.NEGATED || rule.items()) {
      return Optional.empty(); // "not A" and "not B" say nothing about one another
    }
    if (one.interval() != null && two.interval() != null) {
      return Optional.of(
          new Intervals(rule.tolerance(), rule.apart()).between(one.interval(), two.interval()));
    }
    return code(a).isEmpty() || code(b).isEmpty()
        ? Optional.empty()
        : Optional.of(Codes.between(code(a), code(b), codes, scope));
  }

  private static String code(Position.Key key) {
    return key.value().startsWith("code ") ? key.value().substring("code ".length()) : "";
  }

  private static Optional<Verdict> verdict(Standing standing, Reach reach, boolean proven) {
    Verdict natural = standing.verdict();
    boolean strong = natural == Verdict.CONFLICT || natural == Verdict.SUSPECT_UNIT;
    return switch (reach) {
      case FULL -> {
        if (proven || !strong || standing.relation() == Relation.POLARITY) {
          yield Optional.of(natural);
        }
        yield Optional.of(isPrefixSlip(standing) ? natural : Verdict.UNDECIDED);
      }
      case UNSTATED -> {
        if (strong && isPrefixSlip(standing)) {
          yield Optional.of(natural);
        }
        boolean doubtful = strong || natural == Verdict.UNDECIDED;
        // Two regimens in two scopes: nothing that an editor could act on.
        yield doubtful && !proven
            ? Optional.empty()
            : Optional.of(doubtful ? Verdict.UNDECIDED : natural);
      }
      case SPECIAL -> natural == Verdict.AGREE ? Optional.of(Verdict.COMPATIBLE) : Optional.empty();
      case DIFFERENT -> Optional.of(natural);
      case UNRELATED -> Optional.empty();
    };
  }

  private static boolean isPrefixSlip(Standing standing) {
    return standing.verdict() == Verdict.SUSPECT_UNIT
        && standing.apart() != null
        && Math.abs(standing.apart() / PREFIX - 1) < 0.01;
  }
}
