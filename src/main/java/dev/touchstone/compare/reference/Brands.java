package dev.touchstone.compare.reference;

import dev.touchstone.claims.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the name of a brand tells of all that is sold by it: of Concerta, extended release. */
public final class Brands {

  private static final String ATTRIBUTE = "brand_name";

  /** Parts the forms of a brand, and the strengths at the end. */
  private static final String BETWEEN = "; ";

  private Brands() {}

  /**
   * The brands of a subject that tell something, as words that state it.
   *
   * @param branded for an axis, for a value of it, words that a form has in the reference
   * @return for an axis, for a value of it, brands of which all forms have one of these words
   */
  public static Map<String, Map<String, List<String>>> telling(
      ReferenceFacts facts, String subject, Map<String, Map<String, List<String>>> branded) {
    Map<String, Map<String, List<String>>> telling = new HashMap<>();
    for (Fact brand : facts.of(subject, ATTRIBUTE)) {
      branded.forEach((axis, values) -> values.forEach((value, words) -> {
        if (brand.value() instanceof Value.Text name && haveAll(forms(brand), words)) {
          telling
              .computeIfAbsent(axis, any -> new HashMap<>())
              .computeIfAbsent(value, any -> new ArrayList<>())
              .add(name.text());
        }
      }));
    }
    return telling;
  }

  /** All brands of a subject in the reference, in lower case. */
  public static List<String> names(ReferenceFacts facts, String subject) {
    List<Fact> brands = facts.of(subject, ATTRIBUTE);
    if (brands.isEmpty()) {
      return List.of(); // as for most subjects
    }
    return brands.stream()
        .map(Fact::value)
        .filter(Value.Text.class::isInstance)
        .map(brand -> ((Value.Text) brand).text().toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  private static List<String> forms(Fact brand) {
    List<String> parts = List.of(brand.words().split(BETWEEN, -1));
    return parts.subList(0, parts.size() - 1);
  }

  private static boolean haveAll(List<String> forms, List<String> words) {
    return !forms.isEmpty()
        && forms.stream().allMatch(form -> words.stream().anyMatch(form::contains));
  }
}
