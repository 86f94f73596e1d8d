package dev.touchstone.compare.value;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what a page denies from what is only the beginning of it: who says that a drug "does not cause bleeding
 * of the gums" does not deny that it causes bleeding.
 */
public final class DeniedParts {

  private DeniedParts() {}

  /** The claims but for denials that are part of a longer name, denied in the same sentence. */
  public static List<Claim> without(List<Claim> claims) {
    Map<ToldPlace, List<String>> denied = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.polarity() == Polarity.NEGATED && claim.value() instanceof Value.Text text) {
        denied.computeIfAbsent(ToldPlace.of(claim), place -> new ArrayList<>()).add(text.text());
      }
    }
    denied.values().removeIf(own -> own.size() < 2);
    return denied.isEmpty()
        ? claims
        : claims.stream().filter(claim -> !isPart(claim, denied)).toList();
  }

  private static boolean isPart(Claim claim, Map<ToldPlace, List<String>> denied) {
    return claim.polarity() == Polarity.NEGATED
        && claim.value() instanceof Value.Text text
        && denied.getOrDefault(ToldPlace.of(claim), List.of()).stream()
            .anyMatch(longer -> longer.startsWith(text.text() + " "));
  }
}
