package dev.touchstone.rules;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a name in a lexicon stands for.
 *
 * @param type kind of thing: {@code drug}, {@code brand}, {@code drug_class}, {@code condition},
 *     {@code receptor}, {@code route}, {@code form}, {@code enzyme}, {@code jurisdiction}, {@code
 *     regulator}, {@code population} ...
 * @param code what claims call it: the generic name of a drug or brand, the code of a qualifier
 * @param facts what else is known, such as {@code form=injection} of a brand; sorted by key
 */
public record Entry(String type, String code, Map<String, String> facts) {

  public Entry {
    facts = facts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(facts));
  }
}
