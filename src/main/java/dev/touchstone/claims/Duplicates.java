package dev.touchstone.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two rules may read the same claim off the same words; the one that says more about it stays, and of
 * equals the one with the shorter quote.
 */
final class Duplicates {

  private Duplicates() {}

  static List<Claim> without(List<Claim> claims) {
    Map<List<Object>, List<Claim>> groups = new LinkedHashMap<>();
    for (Claim claim : claims) {
      List<Object> key =
          List.of(claim.subject(), claim.attribute(), inSingular(claim.value()), claim.polarity());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
    }
    List<Claim> kept = new ArrayList<>();
    groups.values().forEach(group -> kept.addAll(best(group)));
    return kept;
  }

  /** One rule may know a term as it stands on the page, another as the lexicon has it. */
  private static Value inSingular(Value value) {
    return value instanceof Value.Text text
        ? new Value.Text(TextValues.singular(text.text()))
        : value;
  }

  private static List<Claim> best(List<Claim> group) {
    List<Claim> kept = new ArrayList<>();
    for (Claim claim : group) {
      if (kept.stream().noneMatch(other -> says(other, claim))) {
        kept.removeIf(other -> says(claim, other));
        kept.add(claim);
      }
    }
    return kept;
  }

  /** Whether {@code more} says all that {@code less} says about the same words. */
  private static boolean says(Claim more, Claim less) {
    return more.evidence().inText().overlaps(less.evidence().inText())
        && more.qualifiers().entrySet().containsAll(less.qualifiers().entrySet());
  }
}
