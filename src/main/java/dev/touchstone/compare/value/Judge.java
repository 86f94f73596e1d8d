package dev.touchstone.compare.value;

import dev.touchstone.claims.Polarity;
import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.rule.AttributeRule;
import dev.touchstone.compare.rule.CodeTable;
import dev.touchstone.compare.scope.Reach;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

  private static final Standing SAME = Standing.of(Relation.EQUAL, Verdict.AGREE);
  private static final Standing DENIED = Standing.of(Relation.POLARITY, Verdict.CONFLICT);

  /**
   * Sets two positions against one another.
   *
   * @param scope qualifiers that both are limited to
   * @return empty where nothing follows
   */
  public Optional<Edge> judge(Position one, Position two, Reach reach, Map<String, String> scope) {
    Standing standing = standing(one, two, scope).orElse(null);
    Verdict verdict = standing == null ? null : verdict(standing, reach, scope).orElse(null);
    return standing == null || verdict == null
        ? Optional.empty()
        : Optional.of(new Edge(one, two, standing, inTime(one, two, verdict)));
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
      return same ? Optional.of(denied(a, b, scope)) : Optional.empty();
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
      Standing apart =
          new Intervals(rule.tolerance(), rule.apart()).between(one.interval(), two.interval());
      return Optional.of(nested(WrittenUnits.mended(apart, one, two)));
    }
    return code(a).isEmpty() || code(b).isEmpty()
        ? Optional.empty()
        : Optional.of(Codes.between(code(a), code(b), heard(one, two), scope));
  }

  /** The codes as the two sides word them: who says "full agonist" says more than "agonist". */
  private CodeTable heard(Position one, Position two) {
    return codes.heard(code ->
        code.equals(code(one.key())) ? words(one) : code.equals(code(two.key())) ? words(two) : "");
  }

  private static String words(Position position) {
    return position.claims().stream()
        .map(claim -> claim.evidence().quote().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("\n"));
  }

  /** Studies of one half-life give ranges in ranges; of two ranges of doses, one is too wide. */
  private Standing nested(Standing standing) {
    return rule.nested() && standing.relation() == Relation.CONTAINED
        ? Standing.of(Relation.CONTAINED, Verdict.COMPATIBLE)
        : standing;
  }

  /** Who denies a use need not contradict who calls it off-label; who denies its approval says the same. */
  private Standing denied(Position.Key a, Position.Key b, Map<String, String> scope) {
    boolean isStatedFirst = a.polarity() == Polarity.AFFIRMED;
    Position.Key stated = isStatedFirst ? a : b;
    String status = (isStatedFirst ? b : a).status();
    String denied = status.isEmpty() ? CodeTable.DENIED : CodeTable.DENIED + ":" + status;
    return codes.pairs().stream()
        .filter(pair -> pair.fits(stated.status(), denied, scope)
            || pair.fits(stated.status(), CodeTable.DENIED, scope))
        .findFirst()
        .map(pair -> Standing.of(Relation.POLARITY, pair.verdict()))
        .orElse(DENIED);
  }

  private static String code(Position.Key key) {
    return key.value().startsWith("code ") ? key.value().substring("code ".length()) : "";
  }

  private Optional<Verdict> verdict(Standing standing, Reach reach, Map<String, String> scope) {
    Verdict natural = standing.verdict();
    if (natural == Verdict.SUSPECT_UNIT && reach.compareTo(Reach.SPECIAL) <= 0) {
      return Optional.of(natural); // a wrong unit is one, whatever the scope leaves unsaid
    }
    return switch (reach) {
      case FULL ->
        Optional.of(
            natural != Verdict.CONFLICT
                    || rule.provenBy(scope)
                    || standing.relation() == Relation.POLARITY
                    || isSure(standing)
                ? natural
                : Verdict.UNDECIDED);
      case UNSTATED -> {
        boolean proven = rule.provenBy(scope);
        if (natural == Verdict.CONFLICT && standing.isSlip() && proven && isLimit(scope)) {
          yield Optional.of(natural); // ten times another limit of the same kind and frequency
        }
        boolean doubtful = natural == Verdict.CONFLICT || natural == Verdict.UNDECIDED;
        // Two regimens in two scopes: nothing that an editor could act on.
        yield doubtful && !proven
            ? Optional.empty()
            : Optional.of(doubtful ? Verdict.UNDECIDED : natural);
      }
      case SPECIAL -> {
        if (natural == Verdict.CONFLICT && standing.isSlip() && rule.provenBy(scope)) {
          // Few special cases are just ten times the general one, and a limit for all is one for
          // them.
          yield Optional.of(isLimit(scope) ? natural : Verdict.UNDECIDED);
        }
        yield natural == Verdict.AGREE ? Optional.of(Verdict.COMPATIBLE) : Optional.empty();
      }
      case DIFFERENT -> Optional.of(natural);
      case UNRELATED -> Optional.empty();
    };
  }

  /**
   * Whether a page that says both contradicts itself: one that gives a pill a day and an injection a week
   * tells of two regimens, and one that calls a risk low and high weighs it.
   *
   * @param scope qualifiers that both are limited to
   */
  public boolean holdsOnOnePage(Edge edge, Map<String, String> scope) {
    String one = code(edge.one().key());
    String two = code(edge.two().key());
    boolean weighed =
        codes.pairs().stream().anyMatch(pair -> pair.betweenPages() && pair.fits(one, two, scope));
    boolean regimens = isSure(edge.standing()) && !rule.provenBy(scope);
    return !weighed && !regimens;
  }

  /** Whether values are so far apart that no other case accounts for it: once a day and once a week. */
  private boolean isSure(Standing standing) {
    Double apart = standing.apart();
    return rule.sure().signum() > 0 && apart != null && apart >= rule.sure().doubleValue();
  }

  private boolean isLimit(Map<String, String> scope) {
    return rule.upper().contains(scope.getOrDefault("kind", ""));
  }
}
