package dev.touchstone.fuse;

import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Finding.Recommendation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lets the kind of source decide where the count is even, and nowhere else: more independent pages
 * outweigh any tier.
 */
final class TieBreak {

  /** By so many ranks the better side's best page is before all others: authority before unknown. */
  private static final int RANKS_APART = 2;

  /** A kind of source makes an answer likelier, not likely. */
  private static final double CONFIDENCE = 0.6;

  private static final int PAGES_NAMED = 3;

  private final Map<String, Prior> priors = new HashMap<>();

  /** @param known for a page, how far it is believed; a page that is not in it is unknown */
  void trust(Map<String, Prior> known) {
    priors.putAll(known);
  }

  /**
   * What the better kind of source says; null where the count is not even or no kind is clearly better.
   *
   * @param voices for each side, the pages that count for it
   * @param counts how many they are, in words
   */
  @Nullable
  Recommendation decide(Finding finding, List<Set<String>> voices, List<String> counts) {
    int most = voices.stream().mapToInt(Set::size).max().orElse(0);
    long even = voices.stream().filter(side -> side.size() == most).count();
    if (priors.isEmpty() || most == 0 || even < 2) {
      return null;
    }
    List<Integer> sides = IntStream.range(0, voices.size())
        .filter(side -> !voices.get(side).isEmpty())
        .boxed()
        .sorted(Comparator.comparingInt(side -> -prior(voices.get(side)).rank()))
        .toList();
    Set<String> best = voices.get(sides.get(0));
    Prior first = prior(best);
    Prior second = prior(voices.get(sides.get(1)));
    if (best.size() < most || first.rank() - second.rank() < RANKS_APART) {
      return null;
    }
    List<String> trace = new ArrayList<>(counts);
    trace.addAll(reasons(best, first, second));
    Finding.Side side = finding.sides().get(sides.get(0));
    return new Recommendation(side.value(), side.polarity(), "tier", CONFIDENCE, trace);
  }

  private List<String> reasons(Set<String> pages, Prior first, Prior second) {
    List<String> decisive = new TreeSet<>(pages)
        .stream()
            .filter(page -> priors.getOrDefault(page, Prior.NONE).rank() == first.rank())
            .limit(PAGES_NAMED)
            .toList();
    return List.of(
        "the count is even; the best page for it is of tier %s, the best against it of tier %s"
            .formatted(first.name(), second.name()),
        "undecided if page %s is removed; one more page for another side outweighs it"
            .formatted(String.join(" or ", decisive)));
  }

  private Prior prior(Set<String> pages) {
    return pages.stream()
        .map(page -> priors.getOrDefault(page, Prior.NONE))
        .max(Comparator.comparingInt(Prior::rank))
        .orElse(Prior.NONE);
  }
}
