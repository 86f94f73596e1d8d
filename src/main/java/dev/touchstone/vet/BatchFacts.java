package dev.touchstone.vet;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Verdict;
import dev.touchstone.vet.card.Sighting;
import dev.touchstone.vet.reference.CitedTwice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a batch knows about each of its pages, heard finding by finding and draft by draft. Keeps a
 * few lines a page. Not thread-safe.
 */
final class BatchFacts {

  /** A page that contradicts itself quotes so many of the sides. */
  private static final int QUOTED = 4;

  /** A remark names so many pages, and counts the others. */
  private static final int NAMED = 10;

  private final Map<String, List<Sighting>> contradictions = new HashMap<>();
  private final Map<String, List<String>> remarks = new HashMap<>();
  private final Map<String, Set<String>> contradicted = new HashMap<>();
  private final CitedTwice cited = new CitedTwice();

  /** Takes note of a finding. */
  void hear(Finding finding, Function<String, @Nullable Claim> claims) {
    if (finding.verdict() == Verdict.CONFLICT
        && finding.sides().size() > 1
        && finding.withinPage()) {
      List<Sighting> sides =
          contradictions.computeIfAbsent(finding.sources().get(0), id -> new ArrayList<>());
      for (Finding.Side side : finding.sides()) {
        Claim claim = sides.size() < QUOTED ? claims.apply(side.claims().get(0)) : null;
        if (claim != null) {
          sides.add(new Sighting(
              claim.evidence().quote(),
              claim.evidence().inText(),
              claim.evidence().inSource()));
        }
      }
    }
    if (finding.verdict() == Verdict.CONFLICT && !finding.reference().isEmpty()) {
      against(finding, claims);
    }
    if (finding.verdict() == Verdict.DERIVED) {
      List<String> pages = finding.sources();
      pages.forEach(id -> add(id, "shares its words with " + others(id, pages)));
    }
  }

  /** Takes note of the sides that the references contradict, where these agree among themselves. */
  private void against(Finding finding, Function<String, @Nullable Claim> claims) {
    Set<@Nullable Integer> supported = new HashSet<>();
    finding.reference().forEach(reference -> supported.add(reference.supports()));
    Integer side = supported.iterator().next();
    boolean alone = finding.sides().size() == 1;
    if (supported.size() > 1 || (side == null) != alone) {
      return;
    }
    String citation = finding.reference().get(0).citation();
    for (int i = 0; i < finding.sides().size(); i++) {
      if (side == null || i != side) {
        for (String id : finding.sides().get(i).claims()) {
          Claim claim = claims.apply(id);
          if (claim != null) {
            contradicted(claim, citation);
          }
        }
      }
    }
  }

  private void contradicted(Claim claim, String citation) {
    Set<String> known = contradicted.computeIfAbsent(claim.source(), id -> new HashSet<>());
    String quote = claim.evidence().quote();
    if (known.size() < NAMED && known.add(quote + citation)) {
      add(
          claim.source(),
          "says “%s”, where a reference says otherwise: %s".formatted(quote, citation));
    }
  }

  /** Takes note of what a page cites; pages come in the order of their ids. */
  void hear(CardDraft draft) {
    cited.add(draft.source(), draft.references());
  }

  /** The sides of contradictions within a page; empty if it has none. */
  List<Sighting> contradictions(String page) {
    return contradictions.getOrDefault(page, List.of());
  }

  /** Lines for a page's card. */
  List<String> remarks(String page) {
    List<String> lines = new ArrayList<>(remarks.getOrDefault(page, List.of()));
    cited.remarks(page).stream().filter(line -> !lines.contains(line)).forEach(lines::add);
    return lines;
  }

  private static String others(String page, List<String> pages) {
    List<String> named =
        pages.stream().filter(id -> !id.equals(page)).limit(NAMED).toList();
    int more = pages.size() - 1 - named.size();
    return String.join(", ", named) + (more > 0 ? " and " + more + " more" : "");
  }

  private void add(String page, String line) {
    List<String> lines = remarks.computeIfAbsent(page, id -> new ArrayList<>());
    if (!lines.contains(line)) {
      lines.add(line);
    }
  }
}
