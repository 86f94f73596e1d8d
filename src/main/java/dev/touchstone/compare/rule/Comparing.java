package dev.touchstone.compare.rule;

import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import dev.touchstone.compare.family.Kinship;
import dev.touchstone.rules.PackFile;
import dev.touchstone.rules.PackFolder;
import dev.touchstone.rules.RulePackException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that is known about comparing claims; the file it is read from explains each key.
 *
 * @param attributes rule of each attribute
 * @param other rule of an attribute that is not listed
 * @param worded for an axis, for a value of it, the words of a sentence that state it
 * @param headed the same for the headings above it, where the sentence does not state the axis
 * @param branded for an axis, for a value of it, what a brand's forms are called where its name tells it
 * @param firsts which years are those in which a drug first came to be
 * @param cases what headings tell of the claims below them
 * @param titles what a page's title tells of its claims
 * @param implied values of an axis that another axis states as well
 * @param includes for an axis, for a value of it, the values that it takes in
 * @param codes tables that say which codes exclude one another, by name
 * @param severity how bad a finding is
 * @param dated what sets a statement in time
 * @param families what makes two pages copies
 * @param axisWords an axis as a reader expects it, {@code {}} for its value
 * @param unitWords UCUM units as a reader expects them
 */
public record Comparing(
    Map<String, AttributeRule> attributes,
    AttributeRule other,
    Map<String, Map<String, List<String>>> worded,
    Map<String, Map<String, List<String>>> headed,
    Map<String, Map<String, List<String>>> branded,
    Firsts firsts,
    Cases cases,
    Titles titles,
    List<Implied> implied,
    Map<String, Map<String, List<String>>> includes,
    Map<String, CodeTable> codes,
    Weighing severity,
    Dated dated,
    Kinship families,
    Map<String, String> axisWords,
    Map<String, String> unitWords) {

  private static final String BUNDLED = "packs/pharmacology/comparing.yaml";

  public Comparing {
    attributes = Map.copyOf(attributes);
    worded = Map.copyOf(worded);
    headed = Map.copyOf(headed);
    branded = Map.copyOf(branded);
    implied = List.copyOf(implied);
    includes = Map.copyOf(includes);
    codes = Map.copyOf(codes);
    axisWords = Map.copyOf(axisWords);
    unitWords = Map.copyOf(unitWords);
    for (Map.Entry<String, AttributeRule> entry : attributes.entrySet()) {
      String table = entry.getValue().codes();
      if (!table.isEmpty() && !codes.containsKey(table)) {
        throw new IllegalArgumentException(
            "attribute %s: no code table named \"%s\"".formatted(entry.getKey(), table));
      }
    }
  }

  /** The rules that are built into the program. */
  public static Comparing bundled() {
    return PackFile.read(BUNDLED, Comparing.class);
  }

  /**
   * The same and those of more packs.
   *
   * @throws RulePackException if a pack's file cannot be used
   */
  public static Comparing bundled(List<PackFolder> packs) {
    Comparing comparing = bundled();
    for (PackFolder pack : packs) {
      comparing = comparing.with(pack);
    }
    return comparing;
  }

  /**
   * These rules and a pack's own, which overrule those of the same name.
   *
   * @throws RulePackException if the pack's file cannot be used
   */
  public Comparing with(PackFolder pack) {
    Comparing all = this;
    for (Map.Entry<String, String> file : pack.comparing().entrySet()) {
      try {
        all = all.with(PackFile.parse(file.getKey(), file.getValue(), Addition.class));
      } catch (IllegalArgumentException e) {
        throw new RulePackException(file.getKey(), "file", String.valueOf(e.getMessage()));
      }
    }
    return all;
  }

  private Comparing with(Addition more) {
    return new Comparing(
        joined(attributes, more.attributes),
        other,
        joined(worded, more.worded),
        headed,
        branded,
        firsts,
        cases,
        titles,
        implied,
        includes,
        joined(codes, more.codes),
        severity,
        dated,
        families,
        joined(axisWords, more.axisWords),
        joined(unitWords, more.unitWords));
  }

  private static <T> Map<String, T> joined(Map<String, T> first, Map<String, T> second) {
    Map<String, T> joined = new TreeMap<>(first);
    joined.putAll(second);
    return joined;
  }

  /** What a pack may add. */
  private record Addition(
      Map<String, AttributeRule> attributes,
      Map<String, Map<String, List<String>>> worded,
      Map<String, CodeTable> codes,
      Map<String, String> axisWords,
      Map<String, String> unitWords) {}

  /** The rule of an attribute, known or not. */
  public AttributeRule of(String attribute) {
    return attributes.getOrDefault(attribute, other);
  }

  /** The codes of an attribute; none exclude one another where it has no table. */
  public CodeTable codesOf(AttributeRule rule) {
    return codes.getOrDefault(rule.codes(), CodeTable.NONE);
  }

  /** Whether one of the two values takes in the other on the axis. */
  public boolean isOnePartOfTheOther(String axis, String one, String other) {
    Map<String, List<String>> parts = includes.get(axis);
    return parts != null
        && (parts.getOrDefault(one, List.of()).contains(other)
            || parts.getOrDefault(other, List.of()).contains(one));
  }

  /**
   * How bad it is to be wrong here, as the editor is told.
   *
   * @param isWeak whether the weaker side is put in doubt by its own words or place
   */
  public Severity severityOf(
      AttributeRule rule,
      Map<String, String> scope,
      Relation relation,
      Verdict verdict,
      boolean isWeak) {
    return severity.of(rule.harmIn(scope), relation, verdict, isWeak);
  }
}
