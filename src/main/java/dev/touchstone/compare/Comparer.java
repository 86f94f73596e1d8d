package dev.touchstone.compare;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Value;
import dev.touchstone.claims.quantity.Units;
import dev.touchstone.compare.family.Families;
import dev.touchstone.compare.family.Kinship;
import dev.touchstone.compare.family.PageWords;
import dev.touchstone.compare.question.ChiefWays;
import dev.touchstone.compare.question.LadderBetweenPages;
import dev.touchstone.compare.question.OrderCheck;
import dev.touchstone.compare.question.QuestionComparer;
import dev.touchstone.compare.question.Subsumed;
import dev.touchstone.compare.reason.FindingMaker;
import dev.touchstone.compare.reference.Brands;
import dev.touchstone.compare.reference.Fact;
import dev.touchstone.compare.reference.Referee;
import dev.touchstone.compare.reference.ReferenceFacts;
import dev.touchstone.compare.rule.AttributeRule;
import dev.touchstone.compare.rule.Comparing;
import dev.touchstone.compare.scope.BrandedAxes;
import dev.touchstone.compare.scope.FirstYears;
import dev.touchstone.compare.scope.HeadedCases;
import dev.touchstone.compare.scope.ItemNames;
import dev.touchstone.compare.scope.NamedBrands;
import dev.touchstone.compare.scope.Positions;
import dev.touchstone.compare.scope.ScopeGate;
import dev.touchstone.compare.scope.ScopeGate.Unsaid;
import dev.touchstone.compare.scope.Strength;
import dev.touchstone.compare.scope.TitledForms;
import dev.touchstone.compare.scope.WordedAxes;
import dev.touchstone.compare.value.DeniedParts;
import dev.touchstone.compare.value.Edge;
import dev.touchstone.compare.value.Judge;
import dev.touchstone.compare.value.Overtaken;
import dev.touchstone.compare.value.Past;
import dev.touchstone.compare.value.Position;
import dev.touchstone.rules.Lexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Compares what pages say on one question. Thread-safe. */
public final class Comparer {

  /** The order in which an editor reads: worst first. */
  public static final Comparator<Finding> ORDER = Comparer::order;

  private final Comparing comparing;
  private final UnaryOperator<Value.Quantity> toBase;
  private final WordedAxes wordedAxes;
  private final FirstYears firstYears;
  private final HeadedCases cases;
  private final TitledForms titles;
  private final Strength strength;
  private final Past past;
  private final Overtaken overtaken;
  private final ReferenceFacts facts;
  private final ItemNames names;

  /** Compares by the rules that are built into the program. */
  public Comparer() {
    this(Comparing.bundled(), lexicon());
  }

  private static int order(Finding a, Finding b) {
    int order = a.severity().compareTo(b.severity());
    order = order != 0 ? order : a.verdict().compareTo(b.verdict());
    order = order != 0 ? order : a.subject().compareTo(b.subject());
    order = order != 0 ? order : a.attribute().compareTo(b.attribute());
    return order != 0 ? order : a.id().compareTo(b.id());
  }

  private static Supplier<Lexicon> lexicon() {
    Lexicon lexicon = Lexicon.bundled();
    return () -> lexicon;
  }

  /**
   * Compares by given rules.
   *
   * @param lexicon the names that claims were found by, asked for when two names are compared
   */
  public Comparer(Comparing comparing, Supplier<Lexicon> lexicon) {
    this(comparing, new Units()::toBase, ReferenceFacts.bundled(), ItemNames.of(lexicon));
  }

  /**
   * Compares by given rules.
   *
   * @param comparing what is known about attributes
   * @param toBase brings a quantity to the base unit of its dimension
   * @param facts what references say
   * @param names knows which names are names of one thing
   */
  public Comparer(
      Comparing comparing,
      UnaryOperator<Value.Quantity> toBase,
      ReferenceFacts facts,
      ItemNames names) {
    this.names = names;
    this.facts = facts;
    this.comparing = comparing;
    this.toBase = toBase;
    this.wordedAxes = new WordedAxes(comparing.worded(), comparing.headed());
    this.firstYears = new FirstYears(comparing.firsts());
    this.cases = new HeadedCases(names, comparing.cases());
    this.titles = new TitledForms(names, comparing.titles());
    this.strength = new Strength(comparing.severity());
    this.past = new Past(comparing.dated());
    this.overtaken = new Overtaken(comparing.dated());
  }

  /**
   * Compares claims of any subjects and attributes.
   *
   * @param families pages that copy one another, and so are one voice
   * @return findings in {@link #ORDER}, whatever the order of claims
   */
  public List<Finding> all(Collection<Claim> claims, Families families) {
    Map<String, Map<String, List<Claim>>> groups = new TreeMap<>();
    for (Claim claim : claims) {
      for (Claim answer : AlsoAsked.of(claim)) {
        groups
            .computeIfAbsent(SubjectKey.of(answer), key -> new TreeMap<>())
            .computeIfAbsent(answer.attribute(), key -> new ArrayList<>())
            .add(answer);
      }
    }
    List<Finding> findings = new ArrayList<>();
    groups
        .values()
        .forEach(
            attributes -> attributes.values().forEach(g -> findings.addAll(compare(g, families))));
    findings.sort(ORDER);
    return List.copyOf(findings);
  }

  /** Compares claims of pages that are all taken to speak for themselves. */
  public List<Finding> all(Collection<Claim> claims) {
    return all(claims, Families.NONE);
  }

  /** The families of pages, by the rules that this compares by. */
  public Families families(Collection<PageWords> pages) {
    return Families.of(pages, kinship());
  }

  /** What makes pages copies of one another, by the rules that this compares by. */
  public Kinship kinship() {
    return comparing.families();
  }

  /**
   * Compares the claims of one subject and attribute.
   *
   * @param group claims that share subject and attribute, sorted by id
   * @param families pages that copy one another, and so are one voice
   * @return findings in {@link #ORDER}, whatever the order of pages
   */
  public List<Finding> compare(List<Claim> group, Families families) {
    if (group.isEmpty()) {
      return List.of();
    }
    List<Claim> byId = new ArrayList<>(group);
    byId.sort((a, b) -> a.id().compareTo(b.id()));
    AttributeRule rule = comparing.of(byId.get(0).attribute());
    boolean changes = comparing.dated().attributes().contains(byId.get(0).attribute());
    List<Claim> sorted = DeniedParts.without(changes ? overtaken.without(byId) : byId);
    String subject = SubjectKey.of(sorted.get(0));
    BrandedAxes brands = new BrandedAxes(Brands.telling(facts, subject, comparing.branded()));
    ScopeGate gate = ScopeGate.of(comparing, rule, unsaid(brands), sorted);
    Positions positions = new Positions(gate, toBase, names.remembered());
    Judge judge = new Judge(rule, comparing.codesOf(rule), changes ? past : null);
    Referee referee = referee(judge, rule, sorted.get(0));
    FindingMaker maker = new FindingMaker(gate, referee, strength, families);
    QuestionComparer questions = new QuestionComparer(gate, judge, maker);

    List<Finding> findings = new ArrayList<>();
    for (List<Claim> item : items(sorted, rule, positions)) {
      Map<Map<String, String>, List<Position>> said = positions.byScope(item);
      List<Finding> between = questions.compare(said);
      findings.addAll(between);
      findings.addAll(againstReferences(said, gate, maker, between));
      findings.addAll(new LadderBetweenPages(rule, maker).check(said));
    }
    findings.addAll(
        new OrderCheck(rule, positions, maker, NamedBrands.of(facts, subject)).check(sorted));
    findings.addAll(new ChiefWays(rule, positions, maker).check(sorted));
    List<Finding> telling = new ArrayList<>(Subsumed.without(findings));
    telling.sort(ORDER);
    return List.copyOf(telling);
  }

  private Unsaid unsaid(BrandedAxes brands) {
    return new Unsaid(wordedAxes, brands, firstYears, cases, titles);
  }

  private Referee referee(Judge judge, AttributeRule rule, Claim any) {
    List<Fact> known = facts.of(SubjectKey.of(any), any.attribute());
    if (known.isEmpty()) {
      return Referee.silent(judge);
    }
    List<Claim> asClaims = known.stream().map(Fact::asClaim).toList();
    ScopeGate gate = ScopeGate.of(comparing, rule, unsaid(BrandedAxes.NONE), asClaims);
    return Referee.of(judge, new Positions(gate, toBase, names), known, asClaims);
  }

  /** What pages say that a reference rules out, unless another finding puts it in question. */
  private static List<Finding> againstReferences(
      Map<Map<String, String>, List<Position>> said,
      ScopeGate gate,
      FindingMaker maker,
      List<Finding> between) {
    Set<String> inQuestion = new HashSet<>();
    for (Finding finding : between) {
      if (finding.verdict() == Verdict.CONFLICT || finding.verdict() == Verdict.SUPERSEDED) {
        finding.sides().forEach(side -> inQuestion.addAll(side.claims()));
      }
    }
    List<Finding> findings = new ArrayList<>();
    said.forEach((scope, positions) -> {
      for (Position position : positions) {
        Edge edge = maker.referee().against(gate, scope, position);
        if (edge != null
            && position.claims().stream().noneMatch(claim -> inQuestion.contains(claim.id()))) {
          findings.add(maker.make(List.of(edge), Verdict.CONFLICT));
        }
      }
    });
    return findings;
  }

  /** The claims of each value where values hold side by side; else all claims together. */
  private static Collection<List<Claim>> items(
      List<Claim> claims, AttributeRule rule, Positions positions) {
    if (!rule.items()) {
      return List.of(claims);
    }
    Map<String, List<Claim>> items = new TreeMap<>();
    for (Claim claim : claims) {
      items
          .computeIfAbsent(positions.valueKey(claim.value()), key -> new ArrayList<>())
          .add(claim);
    }
    return items.values();
  }
}
