package dev.touchstone.compare.question;

import dev.touchstone.compare.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
      Set<String> own =
          finding.sides().stream().flatMap(s -> s.claims().stream()).collect(Collectors.toSet());
      if (claims.put(key(finding), own) == null) {
        distinct.add(finding);
        own.forEach(
            claim -> byClaim.computeIfAbsent(claim, c -> new ArrayList<>()).add(finding));
      }
    }
    return distinct.stream()
        .filter(finding -> {
          Set<String> own = claims.getOrDefault(key(finding), Set.of());
          return own.stream()
              .limit(1)
              .flatMap(claim -> byClaim.getOrDefault(claim, List.of()).stream())
              .noneMatch(
                  other -> says(other, finding, claims.getOrDefault(key(other), Set.of()), own));
        })
        .toList();
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
