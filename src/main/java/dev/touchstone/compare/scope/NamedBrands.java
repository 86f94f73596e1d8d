package dev.touchstone.compare.scope;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.reference.Brands;
import dev.touchstone.compare.reference.ReferenceFacts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells which products of one drug are spoken of: the most of Ozempic may be below what Wegovy is
 * kept at.
 *
 * @param names brands in lower case
 */
public record NamedBrands(List<String> names) {

  /** The brands of a subject that the reference knows. */
  public static NamedBrands of(ReferenceFacts facts, String subject) {
    return new NamedBrands(Brands.names(facts, subject));
  }

  /** Whether each claim's part of its sentence names a brand, and none is named in both. */
  public boolean areTwo(Claim one, Claim two) {
    Set<String> ofOne = in(one);
    Set<String> ofTwo = ofOne.isEmpty() ? ofOne : in(two);
    return !ofOne.isEmpty() && !ofTwo.isEmpty() && ofOne.stream().noneMatch(ofTwo::contains);
  }

  private Set<String> in(Claim claim) {
    Set<String> named = new TreeSet<>();
    if (!names.isEmpty()) {
      String sentence = claim.sentence().toLowerCase(Locale.ROOT);
      names.stream().filter(name -> BrandedAxes.names(sentence, name)).forEach(named::add);
    }
    return named;
  }
}
