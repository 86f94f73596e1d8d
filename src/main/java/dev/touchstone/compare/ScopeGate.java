package dev.touchstone.compare;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.rule.AttributeRule;
import dev.touchstone.compare.rule.Comparing;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Says which claims of an attribute may be set against one another.
 *
 * @param comparing what is known about axes
 * @param rule the attribute's
 * @param settings reads what no qualifier says
 */
record ScopeGate(Comparing comparing, AttributeRule rule, Settings settings) {

  /** What is measured is an axis as well: mg beside mg/kg. */
  static final String BASIS = "basis";

  /** All that limits the claim on axes that split claims. */
  Map<String, String> limitsOf(Claim claim) {
    Map<String, String> limits = new TreeMap<>();
    for (String axis : rule.axes()) {
      String stated = axis.equals(Settings.AXIS)
          ? settings.of(claim)
          : claim.qualifiers().getOrDefault(axis, "");
      if (!stated.isEmpty()) {
        limits.put(axis, stated);
      }
    }
    return limits;
  }

  /**
   * What limits the claim, without what silence stands for.
   *
   * @param basis unit that the claim is measured in; empty if none
   */
  Map<String, String> scopeOf(Claim claim, String basis) {
    Map<String, String> scope = limitsOf(claim);
    scope.entrySet().removeIf(limit -> rule.isUsual(limit.getKey(), limit.getValue()));
    if (!basis.isEmpty()) {
      scope.put(BASIS, basis);
    }
    return scope;
  }

  /** How far claims of two scopes may be set against one another. */
  Reach between(Map<String, String> a, Map<String, String> b) {
    Reach reach = Reach.FULL;
    for (String axis : axesOf(a, b)) {
      reach = reach.and(on(axis, a.get(axis), b.get(axis)));
    }
    return reach;
  }

  private static SortedSet<String> axesOf(Map<String, String> a, Map<String, String> b) {
    SortedSet<String> axes = new TreeSet<>(a.keySet());
    axes.addAll(b.keySet());
    return axes;
  }

  private Reach on(String axis, @Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return rule.exceptions().contains(axis) ? Reach.SPECIAL : Reach.UNSTATED;
    }
    if (a.equals(b)) {
      return Reach.FULL;
    }
    if (comparing.includes(axis, a, b) || comparing.includes(axis, b, a)) {
      return Reach.SPECIAL;
    }
    return axis.equals(BASIS) || rule.keys().contains(axis) ? Reach.UNRELATED : Reach.DIFFERENT;
  }
}
