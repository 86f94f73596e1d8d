package dev.touchstone.compare.value;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells what a page denies from what is only the beginning of it: who says that a drug "does not cause bleeding
 * of the gums" does not deny that it causes bleeding.
 */
public final class DeniedParts {

  private DeniedParts() {}

  /** The claims but for denials that are part of a longer name, denied in the same sentence. */
  public static List<Claim> without(List<Claim> claims) {
    Map<String, List<String>> denied = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim.polarity() == Polarity.NEGATED && claim.value() instanceof Value.Text text) {
        denied.computeIfAbsent(place(claim), place -> new ArrayList<>()).add(text.text());
      }
    }
    denied.values().removeIf(own -> own.size() < 2);
    return denied.isEmpty()
        ? claims
        : claims.stream().filter(claim -> !isPart(claim, denied)).toList();
  }

  private static boolean isPart(Claim claim, Map<String, List<String>> denied) {
    return claim.polarity() == Polarity.NEGATED
        && claim.value() instanceof Value.Text text
        && denied.getOrDefault(place(claim), List.of()).stream()
            .anyMatch(longer -> longer.startsWith(text.text() + " "));
  }

  private static String place(Claim claim) {
    return claim.source() + "\n" + claim.sentence();
  }
}
