package dev.touchstone.vet;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Verdict;
import dev.touchstone.vet.card.Sighting;
import dev.touchstone.vet.reference.CitedTwice;
import dev.touchstone.vet.reference.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a batch knows about each of its pages.
 *
 * @param contradictions the sides of contradictions within a page, by page id
 * @param remarks lines for the card, by page id
 */
record BatchFacts(Map<String, List<Sighting>> contradictions, Map<String, List<String>> remarks) {

  static BatchFacts of(
      Map<String, CardDraft> drafts, Collection<Claim> claims, List<Finding> findings) {
    Map<String, Claim> byId = new HashMap<>();
    claims.forEach(claim -> byId.put(claim.id(), claim));
    Map<String, List<Sighting>> contradictions = new TreeMap<>();
    Map<String, List<String>> remarks = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.withinPage() && finding.verdict() == Verdict.CONFLICT) {
        contradictions
            .computeIfAbsent(finding.sources().get(0), id -> new ArrayList<>())
            .addAll(sides(finding, byId));
      }
      if (finding.verdict() == Verdict.DERIVED) {
        finding
            .sources()
            .forEach(id -> add(
                remarks,
                id,
                "shares its words with another page: " + String.join(", ", finding.sources())));
      }
    }
    Map<String, List<Reference>> references = new TreeMap<>();
    drafts.forEach((id, draft) -> references.put(id, draft.references()));
    CitedTwice.remarks(references).forEach((id, lines) -> lines.forEach(l -> add(remarks, id, l)));
    return new BatchFacts(contradictions, remarks);
  }

  private static void add(Map<String, List<String>> remarks, String page, String line) {
    List<String> lines = remarks.computeIfAbsent(page, id -> new ArrayList<>());
    if (!lines.contains(line)) {
      lines.add(line);
    }
  }

  /** The first claim of each side. */
  private static List<Sighting> sides(Finding finding, Map<String, Claim> byId) {
    List<Sighting> sides = new ArrayList<>();
    for (Finding.Side side : finding.sides()) {
      Claim claim = byId.get(side.claims().get(0));
      if (claim != null) {
        sides.add(new Sighting(
            claim.evidence().quote(),
            claim.evidence().inText(),
            claim.evidence().inSource()));
      }
    }
    return sides;
  }
}
