package dev.touchstone.compare.question;

import dev.touchstone.compare.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves out findings that another finding says as well, and with more pages. */
public final class Subsumed {

  private Subsumed() {}

  public static List<Finding> without(List<Finding> findings) {
    if (findings.size() < 2) {
      return findings;
    }
    Map<String, Set<String>> claims = new HashMap<>();
    Map<String, List<Finding>> byClaim = new HashMap<>();
    List<Finding> distinct = new ArrayList<>();
    for (Finding finding : findings) {
      Set<String> own = new HashSet<>();
      finding.sides().forEach(side -> own.addAll(side.claims()));
      if (claims.put(key(finding), own) == null) {
        distinct.add(finding);
        own.forEach(
            claim -> byClaim.computeIfAbsent(claim, c -> new ArrayList<>()).add(finding));
      }
    }
    List<Finding> telling = new ArrayList<>();
    for (Finding finding : distinct) {
      Set<String> own = claims.getOrDefault(key(finding), Set.of());
      // Who says as much names each of its claims, so those who name one of them will do.
      List<Finding> beside =
          own.isEmpty() ? List.of() : byClaim.getOrDefault(own.iterator().next(), List.of());
      if (!isSaidBy(beside, finding, own, claims)) {
        telling.add(finding);
      }
    }
    return telling;
  }

  private static boolean isSaidBy(
      List<Finding> others, Finding finding, Set<String> own, Map<String, Set<String>> claims) {
    for (Finding other : others) {
      if (says(other, finding, claims.getOrDefault(key(other), Set.of()), own)) {
        return true;
      }
    }
    return false;
  }

  /** What tells findings apart. */
  private static String key(Finding finding) {
    return finding.id() + finding.verdict();
  }

  private static boolean says(
      Finding other, Finding finding, Set<String> claimsOfOther, Set<String> claims) {
    return other.verdict() == finding.verdict()
        && other.withinPage() == finding.withinPage()
        && claimsOfOther.size() > claims.size()
        && claimsOfOther.containsAll(claims);
  }
}
