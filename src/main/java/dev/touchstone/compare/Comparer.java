package dev.touchstone.compare;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Value;
import dev.touchstone.claims.quantity.Units;
import dev.touchstone.compare.rule.AttributeRule;
import dev.touchstone.compare.rule.Comparing;
import dev.touchstone.compare.scope.Positions;
import dev.touchstone.compare.scope.ScopeGate;
import dev.touchstone.compare.scope.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Compares what pages say on one question. Thread-safe. */
public final class Comparer {

  /** The order in which an editor reads: worst first. */
  public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
      .thenComparing(Finding::verdict)
      .thenComparing(Finding::subject)
      .thenComparing(Finding::attribute)
      .thenComparing(Finding::id);

  private final Comparing comparing;
  private final UnaryOperator<Value.Quantity> toBase;
  private final Settings settings;

  /** Compares by the rules that are built into the program. */
  public Comparer() {
    this(Comparing.bundled(), new Units()::toBase);
  }

  /**
   * Compares by given rules.
   *
   * @param comparing what is known about attributes
   * @param toBase brings a quantity to the base unit of its dimension
   */
  public Comparer(Comparing comparing, UnaryOperator<Value.Quantity> toBase) {
    this.comparing = comparing;
    this.toBase = toBase;
    this.settings = new Settings(comparing);
  }

  /**
   * Compares claims of any subjects and attributes.
   *
   * @return findings in {@link #ORDER}, whatever the order of claims
   */
  public List<Finding> all(Collection<Claim> claims) {
    Map<String, Map<String, List<Claim>>> groups = new TreeMap<>();
    for (Claim claim : claims) {
      groups
          .computeIfAbsent(claim.subject(), key -> new TreeMap<>())
          .computeIfAbsent(claim.attribute(), key -> new ArrayList<>())
          .add(claim);
    }
    List<Finding> findings = new ArrayList<>();
    groups
        .values()
        .forEach(attributes -> attributes.values().forEach(g -> findings.addAll(compare(g))));
    findings.sort(ORDER);
    return List.copyOf(findings);
  }

  /**
   * Compares the claims of one subject and attribute.
   *
   * @param group claims that share subject and attribute, sorted by id
   * @return findings in {@link #ORDER}, whatever the order of pages
   */
  public List<Finding> compare(List<Claim> group) {
    if (group.isEmpty()) {
      return List.of();
    }
    List<Claim> sorted = new ArrayList<>(group);
    sorted.sort(Comparator.comparing(Claim::id));
    AttributeRule rule = comparing.of(sorted.get(0).attribute());
    ScopeGate gate = ScopeGate.of(comparing, rule, settings, sorted);
    Positions positions = new Positions(gate, toBase);
    FindingMaker maker = new FindingMaker(gate);
    QuestionComparer questions =
        new QuestionComparer(gate, new Judge(rule, comparing.codesOf(rule)), maker);

    List<Finding> findings = new ArrayList<>();
    for (List<Claim> item : items(sorted, rule)) {
      findings.addAll(questions.compare(positions.byScope(item)));
    }
    findings.addAll(new OrderCheck(rule, positions, maker).check(sorted));
    return Subsumed.without(findings).stream().sorted(ORDER).toList();
  }

  /** The claims of each value where values hold side by side; else all claims together. */
  private static Collection<List<Claim>> items(List<Claim> claims, AttributeRule rule) {
    if (!rule.items()) {
      return List.of(claims);
    }
    Map<String, List<Claim>> items = new TreeMap<>();
    for (Claim claim : claims) {
      items
          .computeIfAbsent(Positions.valueKey(claim.value()), key -> new ArrayList<>())
          .add(claim);
    }
    return items.values();
  }
}
