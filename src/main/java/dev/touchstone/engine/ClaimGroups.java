package dev.touchstone.engine;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Comparer;
import dev.touchstone.compare.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares the claims of a batch, one subject and attribute at a time. */
final class ClaimGroups {

  private ClaimGroups() {}

  /** All findings, by subject and attribute, in an order that does not depend on that of the claims. */
  static List<Finding> compare(Collection<Claim> claims, Comparer comparer) {
    Map<String, List<Claim>> groups = new TreeMap<>();
    for (Claim claim : claims) {
      String key = claim.subject() + '\n' + claim.attribute();
      groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(claim);
    }
    List<Finding> findings = new ArrayList<>();
    for (List<Claim> group : groups.values()) {
      group.sort(Comparator.comparing(Claim::id));
      findings.addAll(comparer.compare(group));
    }
    return findings;
  }
}
