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
 */
record ScopeGate(Comparing comparing, AttributeRule rule) {

  /** What is measured is an axis as well: mg beside mg/kg. */
  static final String BASIS = "basis";

  /** The claim's qualifiers that split claims, without those that silence stands for. */
  Map<String, String> scopeOf(Claim claim, String basis) {
    Map<String, String> scope = new TreeMap<>();
    for (String axis : rule.axes()) {
      String stated = claim.qualifiers().get(axis);
      if (stated != null && !rule.isUsual(axis, stated)) {
        scope.put(axis, stated);
      }
    }
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

  /** The axes on which two scopes are not the same. */
  SortedSet<String> differences(Map<String, String> a, Map<String, String> b) {
    SortedSet<String> axes = axesOf(a, b);
    axes.removeIf(axis -> a.getOrDefault(axis, "").equals(b.getOrDefault(axis, "")));
    return axes;
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
    return rule.keys().contains(axis) ? Reach.UNRELATED : Reach.DIFFERENT;
  }
}
