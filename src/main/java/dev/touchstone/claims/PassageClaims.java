package dev.touchstone.claims;

import dev.touchstone.claims.polarity.Reading;
import dev.touchstone.claims.polarity.Stance;
import dev.touchstone.claims.term.Sensitivities;
import dev.touchstone.claims.term.Several;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.page.Evidence;
import dev.touchstone.rules.Attribute.Axis;
import dev.touchstone.rules.Attribute.Place;
import dev.touchstone.rules.Condition;
import dev.touchstone.rules.Rule;
import dev.touchstone.rules.RuleIndex;
import dev.touchstone.rules.RuleIndex.Waking;
import dev.touchstone.rules.RulePack;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Match;
import dev.touchstone.rules.pattern.Pattern;
import dev.touchstone.rules.pattern.Types;
import dev.touchstone.text.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Applies rules to the passages of one page, in reading order, and collects the claims. */
final class PassageClaims {

  /** A list of references states nothing about the drug. */
  private static final Types REFERENCES = Types.of("references-section");

  /** Where other drugs are named one after the other, "it" is still what the section is about. */
  private static final Types INTERACTIONS = Types.of("interactions");

  /** Where the drugs that are named are not what the text goes on about. */
  private static final Types OF_OTHERS = Types.of("interactions", "contraindications");

  /** Whom a drug reverses or has to be kept away from; never itself. */
  private static final String AGENT = "agent";

  private final CleanPage page;
  private final RulePack pack;
  private final RuleIndex index;
  private final Discourse discourse;
  private final SubjectResolver subjects;
  private final ScopeResolver scopes;
  private final SectionFinder sections;
  private final TableRows rows;
  private final PageWords words;
  private final OwnNames names;
  private final List<Claim> found = new ArrayList<>();

  /** Of the passage that is read; null until it states something. */
  private @Nullable Shared shared;

  PassageClaims(CleanPage page, RulePack pack, RuleIndex index, PageReading reading) {
    this.page = page;
    this.pack = pack;
    this.index = index;
    this.discourse = reading.discourse();
    this.subjects = new SubjectResolver(reading);
    this.scopes = new ScopeResolver(reading);
    this.sections = new SectionFinder(pack, reading);
    this.rows = reading.rows();
    this.words = reading.words();
    this.names = reading.names();
  }

  /** The claims so far, each once. They are named last: a third of what rules find stays. */
  List<Claim> found() {
    List<Claim> named = new ArrayList<>();
    for (Claim claim : Duplicates.without(found, this::isName)) {
      named.add(claim.onPage(page.page().id()));
    }
    return named;
  }

  private boolean isName(String attribute) {
    return pack.attribute(attribute).traits().named();
  }

  /** Reads one passage with the rules that it wakes. */
  void read(ReadPassage read) {
    shared = null;
    if (!isUnderHeading(REFERENCES, read)) {
      for (Waking waking :
          index.woken(read.lattice(), read.passage().kind(), sections.standing(read))) {
        read(waking, read);
      }
    }
    if (read.passage().kind() == Kind.HEADING) {
      return; // what a heading is about goes on for its section, not for the next sentence
    }
    discourse.read(read, isUnderHeading(OF_OTHERS, read) ? null : subjects.topic(read));
  }

  /** Most rules that wake do not match, so what else they ask for is asked last. */
  private void read(Waking waking, ReadPassage read) {
    Optional<Match> first = waking.pattern().find(read.lattice(), 0, read.own());
    if (first.isPresent() && fits(waking, read)) {
      apply(waking.rule(), waking.pattern(), read, first);
    }
  }

  private boolean fits(Waking waking, ReadPassage read) {
    Rule rule = waking.rule();
    return !anyIsInOwn(waking.unless(), read)
        && !anyIsInKey(waking.unlessKey(), read)
        && areIn(waking.requires(), read)
        && (rule.row().isEmpty() || scopes.rowNames(read, rule.row()))
        && (rule.notRow().isEmpty() || !scopes.rowNames(read, rule.notRow()))
        && (rule.beside().isEmpty() || rows.isBeside(read, rule.beside()))
        && (rule.notBeside().isEmpty() || !rows.isBeside(read, rule.notBeside()));
  }

  /** A cell may open with a label of its own: "Kinetics | Onset: 5 min; oral 30 min". */
  private static boolean areIn(List<Condition> conditions, ReadPassage read) {
    for (Condition condition : conditions) {
      if (!condition.isIn(read.lattice(), 0, 0)
          && (read.own() == 0 || !condition.isIn(read.lattice(), 0, read.own()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean anyIsInOwn(List<Condition> conditions, ReadPassage read) {
    for (Condition condition : conditions) {
      if (condition.isIn(read.lattice(), read.own(), read.own())) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyIsInKey(List<Condition> conditions, ReadPassage read) {
    for (Condition condition : read.own() == 0 ? List.<Condition>of() : conditions) {
      Optional<Match> match = condition.find(read.lattice());
      if (match.isPresent() && match.get().start() < read.own()) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnderHeading(Types under, ReadPassage read) {
    return under.holdAny(sections.above(read));
  }

  private void apply(Rule rule, Pattern pattern, ReadPassage read, Optional<Match> first) {
    Optional<Match> match = first;
    int from = 0;
    while (match.isPresent()) {
      claim(new Hit(rule, pack.attribute(rule.attribute()), read, match.get()));
      from = Math.max(from + 1, match.get().end());
      match = pattern.find(read.lattice(), from, read.own());
    }
  }

  private void claim(Hit hit) {
    List<String> names = subjects.subjects(hit, isUnderHeading(INTERACTIONS, hit.read()));
    List<Annotation> slot = hit.match().slot("value");
    String code = hit.rule().code();
    if (code != null) {
      Annotation at = slot.isEmpty() ? null : slot.get(0);
      add(hit, new Found(names, new Value.Code(code), at), null);
      return;
    }
    for (Annotation annotation : Several.each(slot)) {
      Value value = Values.of(words, hit, annotation);
      Respective each = value == null ? null : Respective.of(hit, annotation);
      boolean lost = each == null && slot.size() > 1 && Respective.isSaidOf(hit, annotation);
      if (value != null && !lost && annotation.end() > hit.read().own()) {
        List<String> whose =
            each != null && each.axis() == null ? List.of(each.of(annotation)) : names;
        add(hit, new Found(whose, value, annotation), each);
      }
    }
  }

  private void add(Hit hit, Found one, @Nullable Respective each) {
    boolean aboutPage =
        discourse.pageSubject() != null && one.subjects.contains(discourse.pageSubject());
    Map<String, String> qualifiers = scopes.qualifiers(hit, one.at, aboutPage);
    Axis dealt = each == null ? null : each.axis();
    if (each != null && dealt != null && one.at != null) {
      qualifiers.put(dealt.name(), each.of(one.at));
    }
    for (Axis axis : hit.attribute().axes()) {
      Set<String> routes = JoinedRoutes.of(hit, axis, qualifiers.get(axis.name()));
      if (each == null && !routes.isEmpty()) {
        emitEach(hit, one, qualifiers, axis, routes);
        return;
      }
      boolean required = hit.attribute().required().contains(axis.name())
          && !hit.rule().qualifiers().containsKey(axis.name());
      if (!required && hit.match().slot(axis.name()).size() < 2) {
        continue; // what it says once is among the qualifiers
      }
      Set<String> codes = required
          ? codes(axis, hit)
          : ScopeResolver.codes(hit.read(), axis, hit.match().slot(axis.name()));
      if (required || codes.size() > 1) { // "Denmark, Latvia and Lithuania: banned"
        emitEach(hit, one, qualifiers, axis, codes);
        return;
      }
    }
    if (qualifiers.keySet().containsAll(hit.attribute().required())) {
      emit(hit, one, qualifiers);
    }
  }

  private void emitEach(
      Hit hit, Found one, Map<String, String> qualifiers, Axis axis, Set<String> codes) {
    for (String code : codes) {
      Map<String, String> own = new TreeMap<>(qualifiers);
      own.put(axis.name(), code);
      emit(hit, one, own);
    }
  }

  /** All that a required axis says: a list of receptors makes a claim of each. */
  private Set<String> codes(Axis axis, Hit hit) {
    Set<String> codes = new TreeSet<>();
    hit.match().slot(axis.name()).forEach(each -> codes.add(each.entry().code()));
    ReadPassage before = discourse.before(hit.read());
    if (codes.isEmpty() && axis.places().contains(Place.BEFORE) && before != null) {
      before
          .lattice()
          .ofTypes(0, before.lattice().size(), axis.types())
          .forEach(each -> codes.add(each.entry().code()));
    }
    String row = codes.isEmpty() && axis.places().contains(Place.ROW)
        ? scopes.inRow(axis, hit.read())
        : null;
    if (row != null) {
      codes.add(row);
    }
    if (codes.size() > 1) {
      codes.remove(axis.general());
    }
    return codes;
  }

  private void emit(Hit hit, Found one, Map<String, String> qualifiers) {
    Rule rule = hit.rule();
    ReadPassage read = hit.read();
    Match match = hit.match();
    Shared all = shared(read);
    Reading reading = all.stances.reading(hit, one.at);
    boolean negated = reading.stance() == Stance.NEGATED;
    Value stated = Values.asMaximum(one.value, qualifiers);
    if (reading.stance() == Stance.OPEN || (negated && one.value instanceof Value.Quantity)) {
      return; // a question says nothing, and "not 4 mg" nothing of the dose
    }
    Polarity polarity = negated ? Polarity.NEGATED : Polarity.AFFIRMED;
    Evidence evidence = page.quote(Stances.quoted(read, match, reading));
    for (String subject : new TreeSet<>(one.subjects)) {
      if (isItself(hit, subject, one)
          || isTurned(hit, subject, one)
          || isOnlyCompared(hit, subject, one)
          || isOthersBrand(hit, subject, one)
          || isAgainstItself(subject, qualifiers.get(AGENT))) {
        continue;
      }
      String called = names.of(subject);
      Value value = named(stated, called);
      found.add(new Claim(
          ClaimId.NONE,
          page.page().id(),
          called,
          rule.attribute(),
          value,
          polarity,
          qualifiers,
          evidence,
          rule.id(),
          all.section,
          all.sentence));
    }
  }

  private Shared shared(ReadPassage read) {
    Shared made = shared;
    if (made == null) {
      made = new Shared(
          new Stances(read),
          read.passage().section().title(page.text()),
          read.passage().whole().in(page.text()));
      shared = made;
    }
    return made;
  }

  /** What one keeps away from is another drug, and not the second that the page's title compares. */
  private boolean isAgainstItself(String subject, @Nullable String agent) {
    return agent != null
        && (subject.equals(agent)
            || (discourse.titled().contains(agent) && discourse.titled().contains(subject)));
  }

  /** "Hypersensitivity to the drug" is one to the claim's subject. */
  private static Value named(Value value, String subject) {
    return value instanceof Value.Text term && term.text().endsWith(Sensitivities.SUBJECT)
        ? new Value.Text(term.text().replace(Sensitivities.SUBJECT, subject))
        : value;
  }

  /** On a page about ketamine, that propofol interacts with it is said of ketamine. */
  private boolean isTurned(Hit hit, String subject, Found one) {
    return hit.attribute().traits().mutual()
        && one.at != null
        && one.at.entry().code().equals(discourse.pageSubject())
        && !subject.equals(discourse.pageSubject());
  }

  /** Where a page compares drugs, what a sentence says of one of them is no interaction with another that it leaves out. */
  private boolean isOnlyCompared(Hit hit, String subject, Found one) {
    return hit.attribute().traits().mutual()
        && one.at != null
        && discourse.rivals().has(subject)
        && discourse.rivals().has(one.at.entry().code())
        && NamedDrugs.in(hit.read()).stream()
            .noneMatch(named -> named.entry().code().equals(subject));
  }

  /** "Adderall is a mixture, while Vyvanse holds lisdexamfetamine": that is whose brand it is known to be. */
  private static boolean isOthersBrand(Hit hit, String subject, Found one) {
    if (one.at == null || !one.at.type().equals("brand")) {
      return false;
    }
    String known = one.at.entry().code();
    return !NamedDrugs.isOf(known, subject)
        && !NamedDrugs.isOf(subject, known)
        && NamedDrugs.in(hit.read()).stream()
            .anyMatch(each -> each.type().equals("drug") && each.entry().code().equals(known));
  }

  /** A drug is not its own metabolite, nor does it interact with itself. */
  private static boolean isItself(Hit hit, String subject, Found one) {
    return one.value instanceof Value.Text term
        && (term.text().equals(subject)
            || (one.at != null
                && (one.at.type().equals("drug") || hit.attribute().traits().mutual())
                && one.at.entry().code().equals(subject)));
  }

  /** What the claims of one passage have in common. */
  private record Shared(Stances stances, String section, String sentence) {}

  /**
   * A value and whom it is said of.
   *
   * @param at where in the lattice the value stands; null for a code that the rule fixes
   */
  private record Found(
      List<String> subjects, Value value, @Nullable Annotation at) {}
}
