package dev.touchstone.rules;

import dev.touchstone.rules.pattern.Pattern;
import dev.touchstone.rules.pattern.Types;
import dev.touchstone.text.Passage;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way in which pages state a claim, with the sentences that prove it.
 *
 * @param id stable name, shown with every claim
 * @param file where it is written, for messages
 * @param attribute code of the attribute it finds
 * @param patterns any of these makes a claim
 * @param unless none of these may be in the same sentence, item or cell
 * @param unlessKey none of these may be in the column's name or the list's lead-in
 * @param requires each of these must be in the same passage
 * @param kinds passages it reads
 * @param under section kinds of which one must stand above; empty for anywhere
 * @param notUnder section kinds that must not stand above
 * @param row what the first cell of a table row must name, as types; empty for anything
 * @param notRow what the first cell of a table row must not name, as types
 * @param beside what another cell of the row must be as a whole, as types; empty for anything
 * @param notBeside what no other cell of the row may be as a whole, as types
 * @param code fixed code of the value; null where the slot {@code value} gives it
 * @param polarity {@code affirmed} or {@code negated} fixed, or {@code auto}: by the words around
 * @param subject {@code auto}, {@code page} for whatever the page is about, or {@code named} for the
 *     page's drug where the value is a name of it
 * @param qualifiers fixed qualifiers
 * @param unit UCUM unit of a bare number, such as {@code kg/m2} for a body mass index; null otherwise
 * @param exact whether a bound is the value itself: the 4 g of "at most 4 g" as a maximum dose
 * @param least whether a figure is the least: the 2 years of "minimum age 2 years"
 * @param examples sentences that must and that must not match
 */
public record Rule(
    String id,
    String file,
    String attribute,
    List<Pattern> patterns,
    List<Pattern> unless,
    List<Pattern> unlessKey,
    List<Pattern> requires,
    Set<Passage.Kind> kinds,
    Set<String> under,
    Set<String> notUnder,
    Types row,
    Types notRow,
    Types beside,
    Types notBeside,
    @Nullable String code,
    String polarity,
    String subject,
    Map<String, String> qualifiers,
    @Nullable String unit,
    boolean exact,
    boolean least,
    Examples examples) {

  public Rule {
    patterns = List.copyOf(patterns);
    unless = List.copyOf(unless);
    unlessKey = List.copyOf(unlessKey);
    requires = List.copyOf(requires);
    qualifiers = Collections.unmodifiableMap(new TreeMap<>(qualifiers));
  }

  /** The patterns that make claims, and those that it asks for or against. */
  Stream<Pattern> allPatterns() {
    return Stream.of(patterns, unless, unlessKey, requires).flatMap(List::stream);
  }

  /**
   * A rule's own test.
   *
   * @param match sentences of which the rule must make a claim; a heading may stand before, as in
   *     {@code Side effects > Nausea}
   * @param ignore sentences of which it must not
   */
  public record Examples(List<String> match, List<String> ignore) {

    public Examples {
      match = List.copyOf(match);
      ignore = List.copyOf(ignore);
    }
  }
}
