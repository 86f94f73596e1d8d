package dev.touchstone.compare.scope;

import dev.touchstone.claims.Claim;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads from the name of a brand what limits a claim although it does not say so: what lasts as long as
 * Concerta is no plain tablet.
 *
 * @param brands for an axis, for a value of it, the brands in lower case that tell it
 */
public record BrandedAxes(Map<String, Map<String, List<String>>> brands) {

  /** No brand tells anything. */
  public static final BrandedAxes NONE = new BrandedAxes(Map.of());

  /** What a brand in the claim's part of its sentence tells of those axes. */
  Map<String, String> of(Claim claim, Collection<String> wanted) {
    if (brands.isEmpty()) {
      return Map.of();
    }
    Map<String, String> told = new TreeMap<>();
    String part = OwnPart.of(claim).toLowerCase(Locale.ROOT);
    for (String axis : wanted) {
      brands.getOrDefault(axis, Map.of()).forEach((value, names) -> {
        if (names.stream().anyMatch(name -> names(part, name))) {
          told.put(axis, value);
        }
      });
    }
    return told;
  }

  /** Whether the text names the brand and no longer word: "Ritalin lasts" is not Ritalin LA. */
  static boolean names(String text, String brand) {
    int at = text.indexOf(brand);
    while (at >= 0 && (isWord(text, at - 1) || isWord(text, at + brand.length()))) {
      at = text.indexOf(brand, at + 1);
    }
    return at >= 0;
  }

  private static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
