package dev.touchstone.claims;

import dev.touchstone.claims.quantity.QuantityMention;
import dev.touchstone.clean.CleanPage;
import dev.touchstone.page.Evidence;
import dev.touchstone.rules.Attribute;
import dev.touchstone.rules.Attribute.Axis;
import dev.touchstone.rules.Attribute.Place;
import dev.touchstone.rules.Rule;
import dev.touchstone.rules.RuleIndex.Waking;
import dev.touchstone.rules.RulePack;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Match;
import dev.touchstone.rules.pattern.Pattern;
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
  private static final Set<String> REFERENCES = Set.of("references-section");

  /** What pages say for all opioid receptors together; where they list them, the list says more. */
  private static final String UNSPECIFIC = "opioid";

  private final CleanPage page;
  private final RulePack pack;
  private final Discourse discourse;
  private final SubjectResolver subjects;
  private final ScopeResolver scopes;
  private final List<Claim> found = new ArrayList<>();

  PassageClaims(CleanPage page, RulePack pack, Discourse discourse, ScopeResolver scopes) {
    this.page = page;
    this.pack = pack;
    this.discourse = discourse;
    this.subjects = new SubjectResolver(discourse);
    this.scopes = scopes;
  }

  List<Claim> found() {
    return found;
  }

  /** Reads one passage with the rules that it woke. */
  void read(ReadPassage read, List<Waking> woken) {
    if (!isQuestion(read) && !read.has("void") && !isUnder(REFERENCES, read)) {
      for (Waking waking : woken) {
        Rule rule = waking.rule();
        if (rule.kinds().contains(read.passage().kind())
            && isUnder(rule.under(), read)
            && !isVetoed(rule, read)) {
          apply(rule, waking.pattern(), read);
        }
      }
    }
    discourse.read(read, subjects.topic(read));
  }

  private boolean isQuestion(ReadPassage read) {
    return page.text().charAt(read.passage().span().end() - 1) == '?';
  }

  private static boolean isVetoed(Rule rule, ReadPassage read) {
    return rule.unless().stream()
        .anyMatch(pattern -> pattern.find(read.lattice(), 0, 0).isPresent());
  }

  private boolean isUnder(Set<String> under, ReadPassage read) {
    if (under.isEmpty()) {
      return true;
    }
    if (read.own() > 0) {
      List<Annotation> kinds = read.between(0, read.own(), pack.sections());
      if (!kinds.isEmpty()) {
        return kinds.stream().anyMatch(kind -> under.contains(kind.type()));
      }
    }
    for (ReadPassage heading : discourse.headings(read.passage().section())) {
      List<Annotation> kinds = heading.between(0, heading.lattice().size(), pack.sections());
      if (!kinds.isEmpty()) {
        return kinds.stream().anyMatch(kind -> under.contains(kind.type()));
      }
    }
    return false;
  }

  private void apply(Rule rule, Pattern pattern, ReadPassage read) {
    int from = 0;
    while (from < read.lattice().size()) {
      Optional<Match> match = pattern.find(read.lattice(), from, read.own());
      if (match.isEmpty()) {
        return;
      }
      claim(rule, read, match.get());
      from = Math.max(from + 1, match.get().end());
    }
  }

  private void claim(Rule rule, ReadPassage read, Match match) {
    Attribute attribute = pack.attribute(rule.attribute());
    List<String> names = subjects.subjects(rule, read, match);
    List<Annotation> slot = match.slot("value");
    if (slot.isEmpty() || rule.code() != null) {
      String code = rule.code();
      if (code != null) {
        add(
            rule,
            attribute,
            read,
            match,
            new Found(names, new Value.Code(code), slot.isEmpty() ? null : slot.get(0)));
      }
      return;
    }
    for (Annotation annotation : slot) {
      Value value = value(rule, attribute, read, annotation);
      if (value != null && annotation.end() > read.own()) {
        add(rule, attribute, read, match, new Found(names, value, annotation));
      }
    }
  }

  private @Nullable Value value(
      Rule rule, Attribute attribute, ReadPassage read, Annotation annotation) {
    switch (attribute.value()) {
      case QUANTITY -> {
        QuantityMention quantity = read.quantities().get(annotation);
        boolean fits = quantity != null && attribute.dimensions().contains(quantity.dimension());
        if (!fits) {
          return null;
        }
        Value.Quantity stated = quantity.value();
        return rule.unit() == null || quantity.dimension().equals("time")
            ? stated
            : new Value.Quantity(stated.low(), stated.high(), rule.unit());
      }
      case CODE -> {
        String code = annotation.entry().code();
        return code.isEmpty() ? null : new Value.Code(code);
      }
      case TEXT -> {
        if (isVague(attribute, read, annotation)) {
          return null;
        }
        String term = attribute.id().equals("brand_name")
            ? TextValues.name(page.text(), read, annotation)
            : TextValues.of(page.text(), read, annotation);
        return term.length() < 2 ? null : new Value.Text(term);
      }
    }
    return null;
  }

  /** A term that names no condition in particular is no use of a drug. */
  private static boolean isVague(Attribute attribute, ReadPassage read, Annotation value) {
    return attribute.id().equals("indication")
        && read.lattice().at(value.start()).stream()
            .anyMatch(other -> other.type().equals("vague") && other.end() == value.end());
  }

  private void add(Rule rule, Attribute attribute, ReadPassage read, Match match, Found one) {
    Map<String, String> qualifiers = scopes.qualifiers(rule, attribute, read, match, one.at);
    for (Axis axis : attribute.axes()) {
      if (attribute.required().contains(axis.name())
          && !rule.qualifiers().containsKey(axis.name())) {
        for (String code : codes(axis, read, match)) {
          Map<String, String> own = new TreeMap<>(qualifiers);
          own.put(axis.name(), code);
          emit(rule, read, match, one, own);
        }
        return;
      }
    }
    if (qualifiers.keySet().containsAll(attribute.required())) {
      emit(rule, read, match, one, qualifiers);
    }
  }

  /** All that a required axis says: a list of receptors makes a claim of each. */
  private Set<String> codes(Axis axis, ReadPassage read, Match match) {
    Set<String> codes = new TreeSet<>();
    match.slot(axis.name()).forEach(each -> codes.add(each.entry().code()));
    ReadPassage before = discourse.before(read);
    if (codes.isEmpty() && axis.places().contains(Place.BEFORE) && before != null) {
      before
          .lattice()
          .ofTypes(axis.types())
          .forEach(each -> codes.add(each.entry().code()));
    }
    if (codes.size() > 1) {
      codes.remove(UNSPECIFIC);
    }
    return codes;
  }

  private void emit(
      Rule rule, ReadPassage read, Match match, Found one, Map<String, String> qualifiers) {
    Polarity polarity = switch (rule.polarity()) {
      case "affirmed" -> Polarity.AFFIRMED;
      case "negated" -> Polarity.NEGATED;
      default -> Negation.polarity(read, match);
    };
    Evidence evidence = page.quote(read.ownSpan(match.start(), match.end()));
    for (String subject : new TreeSet<>(one.subjects)) {
      if (one.value instanceof Value.Text term && term.text().equals(subject)) {
        continue;
      }
      found.add(new Claim(
          ClaimId.of(
              page.page().id(),
              subject,
              rule.attribute(),
              one.value,
              polarity,
              qualifiers,
              evidence),
          page.page().id(),
          subject,
          rule.attribute(),
          one.value,
          polarity,
          qualifiers,
          evidence,
          rule.id(),
          read.passage().section().title(page.text()),
          read.passage().whole().in(page.text())));
    }
  }

  /**
   * A value and whom it is said of.
   *
   * @param at where in the lattice the value stands; null for a code that the rule fixes
   */
  private record Found(
      List<String> subjects, Value value, @Nullable Annotation at) {}
}
