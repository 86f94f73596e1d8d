package dev.touchstone.compare.scope;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.rule.AttributeRule;
import dev.touchstone.compare.rule.Comparing;
import dev.touchstone.compare.rule.Implied;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says which claims of an attribute may be set against one another.
 *
 * @param comparing what is known about axes
 * @param rule the attribute's
 * @param limits for a claim's id, all that limits it on axes that split claims
 */
public record ScopeGate(
    Comparing comparing, AttributeRule rule, Map<String, Map<String, String>> limits) {

  /**
   * What limits a claim although no qualifier says so.
   *
   * @param words of its sentence
   * @param brands of its subject
   * @param firsts of its page's years
   * @param cases of the headings above it
   * @param titles of its page
   */
  public record Unsaid(
      WordedAxes words,
      BrandedAxes brands,
      FirstYears firsts,
      HeadedCases cases,
      TitledForms titles) {}

  /** What is measured is an axis as well: mg beside mg/kg. */
  public static final String BASIS = "basis";

  private static final String FREQUENCY = "frequency";
  private static final String ONCE = "1/d";

  /** A plain number of times a day; a range leaves the day's total open. */
  private static final Pattern TIMES_A_DAY = Pattern.compile("[1-9]/d");

  /**
   * The gate for claims of one attribute.
   *
   * @param unsaid what words and brands tell of a claim beside its qualifiers
   */
  public static ScopeGate of(
      Comparing comparing, AttributeRule rule, Unsaid unsaid, List<Claim> claims) {
    Map<String, Map<String, String>> limits = new HashMap<>();
    Map<Map<String, String>, Map<String, String>> distinct = new HashMap<>();
    Set<String> firsts = unsaid.firsts().among(claims);
    Map<String, String> cases = unsaid.cases().of(claims, rule);
    Map<String, String> titles = unsaid.titles().of(claims, rule);
    WordedAxes.Wanted worded = unsaid.words().wanted(rule.axes());
    for (Claim claim : claims) {
      Map<String, String> stated = stated(claim, unsaid, rule, worded);
      comparing.implied().forEach(implied -> leaveOut(implied, claim, stated));
      if (firsts.contains(claim.id())) {
        Map.Entry<String, String> first = unsaid.firsts().stated();
        stated.put(first.getKey(), first.getValue());
      }
      String told = cases.get(claim.id());
      if (told != null) {
        stated.put(unsaid.cases().cases().axis(), told);
      }
      String form = titles.get(claim.id());
      if (form != null) {
        stated.put(unsaid.titles().titles().axis(), form);
      }
      limits.put(claim.id(), distinct.computeIfAbsent(stated, Collections::unmodifiableMap));
    }
    return new ScopeGate(comparing, rule, limits);
  }

  /** Who names the form that goes without saying with the route says no more than who does not. */
  private static void leaveOut(Implied implied, Claim claim, Map<String, String> stated) {
    if (implied.value().equals(stated.get(implied.axis()))
        && implied.values().contains(stated.getOrDefault(implied.by(), ""))) {
      String sentence = claim.sentence().toLowerCase(Locale.ROOT);
      if (implied.unless().stream().noneMatch(sentence::contains)) {
        stated.remove(implied.axis());
      }
    }
  }

  private static Map<String, String> stated(
      Claim claim, Unsaid unsaid, AttributeRule rule, WordedAxes.Wanted worded) {
    Map<String, String> stated = new TreeMap<>();
    claim.qualifiers().forEach((axis, value) -> {
      if (rule.axes().contains(axis)) {
        stated.put(axis, value);
      }
    });
    stated.putAll(unsaid.words().of(claim, worded));
    // Only where silence would stand for something else.
    unsaid.brands().of(claim, rule.usual().keySet()).forEach((axis, value) -> {
      if (rule.axes().contains(axis)) {
        stated.putIfAbsent(axis, value);
      }
    });
    return stated;
  }

  /** All that limits the claim on axes that split claims. */
  public Map<String, String> limitsOf(Claim claim) {
    return limits.getOrDefault(claim.id(), Map.of());
  }

  /** What limits claims, each of them once: claims share the map, so it is known by itself. */
  public Collection<Map<String, String>> distinctLimits(Collection<Claim> claims) {
    Set<Map<String, String>> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    claims.forEach(claim -> distinct.add(limitsOf(claim)));
    return distinct;
  }

  /**
   * What limits the claim, without what silence stands for.
   *
   * @param basis unit that the claim is measured in; empty if none
   */
  public Map<String, String> scopeOf(Claim claim, String basis) {
    Map<String, String> scope = new TreeMap<>();
    limitsOf(claim).forEach((axis, value) -> {
      if (!rule.isUsual(axis, value)) {
        scope.put(axis, value);
      }
    });
    if (!basis.isEmpty()) {
      scope.put(BASIS, basis);
    }
    if (timesADay(claim) > 1) {
      scope.put(FREQUENCY, ONCE);
    }
    return scope;
  }

  /** Whether the claim is of a kind for which "up to x" and "x" say the same. */
  boolean isLimit(Claim claim) {
    return rule.upper().contains(claim.qualifiers().getOrDefault("kind", ""));
  }

  /** How often a day the amount is taken at most, where that makes a limit for the day; 1 where it does not. */
  public int timesADay(Claim claim) {
    String frequency = claim.qualifiers().getOrDefault(FREQUENCY, "");
    return isLimit(claim) && TIMES_A_DAY.matcher(frequency).matches()
        ? frequency.charAt(0) - '0'
        : 1;
  }

  /** How far claims of two scopes may be set against one another. */
  public Reach between(Map<String, String> a, Map<String, String> b) {
    Reach reach = Reach.FULL;
    for (Map.Entry<String, String> limit : a.entrySet()) {
      reach = reach.and(on(limit.getKey(), limit.getValue(), b.get(limit.getKey())));
    }
    for (Map.Entry<String, String> limit : b.entrySet()) {
      if (!a.containsKey(limit.getKey())) {
        reach = reach.and(on(limit.getKey(), null, limit.getValue()));
      }
    }
    return reach;
  }

  /**
   * The values on the one axis that tells two scopes apart, where the one is written for the other by
   * mistake: once a day for once a week.
   *
   * @return the value of the first scope and that of the second; empty unless all else is the same and
   *     proves a conflict
   */
  public List<String> mistaken(Map<String, String> a, Map<String, String> b) {
    for (Map.Entry<String, List<String>> entry : rule.mistaken().entrySet()) {
      Map<String, String> oneRest = new TreeMap<>(a);
      Map<String, String> otherRest = new TreeMap<>(b);
      String one = oneRest.remove(entry.getKey());
      String other = otherRest.remove(entry.getKey());
      if (one != null
          && other != null
          && !one.equals(other)
          && entry.getValue().containsAll(List.of(one, other))
          && between(oneRest, otherRest) == Reach.FULL
          && rule.provenBy(oneRest)) {
        return List.of(one, other);
      }
    }
    return List.of();
  }

  private Reach on(String axis, @Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      if (rule.substance().contains(axis)) {
        return Reach.UNRELATED;
      }
      return rule.exceptions().contains(axis) ? Reach.SPECIAL : Reach.UNSTATED;
    }
    if (a.equals(b)) {
      return Reach.FULL;
    }
    if (comparing.isOnePartOfTheOther(axis, a, b)) {
      return Reach.SPECIAL;
    }
    return axis.equals(BASIS) || rule.keys().contains(axis) ? Reach.UNRELATED : Reach.DIFFERENT;
  }
}
