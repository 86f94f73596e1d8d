package dev.touchstone.claims;

import dev.touchstone.claims.quantity.QuantityMention;
import dev.touchstone.rules.Attribute.Axis;
import dev.touchstone.rules.Attribute.Place;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Match;
import dev.touchstone.rules.pattern.Types;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds what limits a claim: in the match itself, then in the places that its attribute names. */
final class ScopeResolver {

  /** Tokens after a value in which a bracket may still qualify it: "pain (off-label)". */
  private static final int AFTER_VALUE = 3;

  /** Tokens that may say how often: "three times a day". */
  private static final int MOST_OFTEN = 5;

  private static final String KIND = "kind";

  private static final String REGULATOR = "regulator";

  /** Forms by which tablets of one drug differ. */
  private static final Set<String> RELEASES =
      Set.of("extended_release", "delayed_release", "immediate_release");

  private static final String INDICATION = "indication";

  private static final String POPULATION = "population";

  private static final String FORM = "form";

  private static final String FREQUENCY = "frequency";

  private static final String ROUTE = "route";

  private static final Types CONDITION = Types.of("condition");

  /** Words of a condition's name before one that tells a route elsewhere. */
  private static final int NAME_WORDS = 4;

  private static final String STATUS = "status";

  private static final Set<String> DENYING =
      Set.of("not", "isn't", "aren't", "wasn't", "weren't", "never");

  /** Verbs of a dose that goes up or down in steps. */
  private static final String STEPPED = "stepped";

  /** Marks behind a heading that is nothing else. */
  private static final Set<String> ENDS = Set.of(",", ":");

  /** What may follow a heading's use: who is treated, or how it stands. */
  private static final Set<String> AFTER_USE = Set.of("(", "in", ",", ":", "with");

  private static final Types PRODUCTS = Types.of("brand", "form");

  /** Words that point to people named before: "these patients". */
  private static final Types SAME_GROUP = Types.of("same-group");

  /** Failing kidneys say for whom an amount is, and not what it is taken for. */
  private static final Set<String> PATIENTS = Set.of("population", "failing-organ");

  /** Tokens at the start of a heading that says what for: "Treatment of ...". */
  private static final int NEAR_START = 3;

  private final Discourse discourse;
  private final TableRows rows;
  private final PageWide pageWide;
  private final NamedForms forms;

  ScopeResolver(PageReading reading) {
    this.discourse = reading.discourse();
    this.rows = reading.rows();
    this.pageWide = new PageWide(reading.passages());
    this.forms = new NamedForms(reading.passages());
  }

  /**
   * The qualifiers of one value of a match.
   *
   * @param aboutPage whether the claim is about what the page is about
   */
  Map<String, String> qualifiers(Hit hit, @Nullable Annotation value, boolean aboutPage) {
    Map<String, String> found = new TreeMap<>(hit.rule().qualifiers());
    for (Axis axis : hit.attribute().axes()) {
      if (!found.containsKey(axis.name())) {
        String code = find(axis, hit.read(), hit.match(), value);
        if (code == null && aboutPage && axis.places().contains(Place.PAGE)) {
          code = pageWide.only(axis);
        }
        if (code != null) {
          found.put(axis.name(), code);
        }
      }
    }
    return found;
  }

  private @Nullable String find(
      Axis axis, ReadPassage read, Match match, @Nullable Annotation value) {
    List<Annotation> slot = match.slot(axis.name());
    if (!slot.isEmpty() && !isNamedAgain(axis, read, slot.get(0), value)) {
      return code(read, axis, slot.get(0));
    }
    for (Annotation authority : match.slot(REGULATOR)) {
      String place = authority.entry().facts().get(axis.name());
      if (place != null) {
        return place; // the authority that a rule found says for where it speaks
      }
    }
    if (axis.name().equals(FREQUENCY) && value != null) {
      QuantityMention quantity = read.quantities().get(value);
      if (quantity != null && quantity.frequency() != null) {
        return quantity.frequency();
      }
      String behind = behind(axis, read, value);
      if (behind != null) {
        return behind;
      }
    }
    String group = axis.name().equals(POPULATION) ? sameGroup(axis, read) : null;
    if (group != null) {
      return group;
    }
    for (Place place : axis.places()) {
      String code = at(place, axis, read, match, value);
      if (code != null) {
        return code;
      }
    }
    return null;
  }

  /** "A light dose of 5 mg, a common dose of 15 mg": what the rule found is said anew before the value. */
  private static boolean isNamedAgain(
      Axis axis, ReadPassage read, Annotation slot, @Nullable Annotation value) {
    if (value == null) {
      return false;
    }
    int start = slot.end();
    int end = value.start();
    return start < end
        && read.between(start, end, axis.types()).stream()
            .anyMatch(other -> other.start() >= start && code(read, axis, other) != null);
  }

  /** How often, where it stands right behind the amount: "the daily dose may be up to 5 mg twice a day". */
  private static @Nullable String behind(Axis axis, ReadPassage read, Annotation value) {
    for (Annotation often : read.between(value.end(), value.end() + 1, axis.types())) {
      if (often.start() == value.end()) {
        return code(read, axis, often);
      }
    }
    return null;
  }

  /** Whom "in these patients" means: those that the sentence before names first. */
  private @Nullable String sameGroup(Axis axis, ReadPassage read) {
    int size = read.lattice().size();
    ReadPassage before = discourse.before(read);
    if (before == null
        || read.first(read.own(), size, SAME_GROUP) == null
        || read.first(read.own(), size, axis.types()) != null) {
      return null;
    }
    Annotation named = before.first(before.own(), before.lattice().size(), axis.types());
    return named == null ? null : code(before, axis, named);
  }

  /** Where a bracket behind the value ends to count; it may open behind how often: "every 6 hours (gout)". */
  private static int justPast(ReadPassage read, Match match, int value) {
    int end = match.end();
    boolean bracket = end > value
        && end <= value + MOST_OFTEN
        && end < read.lattice().size()
        && read.lattice().token(end).norm().equals("(");
    return (bracket ? end : value) + AFTER_VALUE;
  }

  private @Nullable String at(
      Place place, Axis axis, ReadPassage read, Match match, @Nullable Annotation value) {
    Annotation anchor =
        value != null ? value : match.slot("value").stream().findFirst().orElse(null);
    int from = anchor == null ? match.start() : anchor.start();
    int to = anchor == null ? match.end() : anchor.end();
    return switch (place) {
      case CLAUSE -> Nearest.inClause(axis, read, from, to, anchor);
      case BEFORE_VALUE ->
        Nearest.code(read, axis, read.clauseStart(from), justPast(read, match, to), from);
      case SENTENCE ->
        Nearest.code(read, axis, Math.max(0, read.own()), read.lattice().size(), from);
      case KEY -> Nearest.code(read, axis, 0, read.own(), read.own());
      case ROW -> inRow(axis, read);
      case ACROSS -> across(axis, read);
      case LABEL -> inLabels(axis, read);
      case PAGE -> null; // asked last, and only of the page's own subject
      case BEFORE -> inSameBlock(axis, read);
      case HEADING -> inHeadings(axis, read);
      case BRAND -> ofBrand(axis, read, from);
    };
  }

  /** In the sentence before of the same list item or cell, or of the same paragraph if it says one thing. */
  private @Nullable String inSameBlock(Axis axis, ReadPassage read) {
    ReadPassage before = discourse.previous();
    if (before != null && before.passage().whole().equals(read.passage().whole())) {
      return said(before, axis);
    }
    ReadPassage sentence = discourse.before(read);
    return sentence == null ? null : said(sentence, axis);
  }

  /** The one thing that a passage says of an axis; null if it says none or several. */
  private static @Nullable String said(ReadPassage read, Axis axis) {
    return only(codes(read, axis, read.between(0, read.lattice().size(), axis.types())));
  }

  /** Whether the passage's row names something of the types before it. */
  boolean rowNames(ReadPassage read, Types types) {
    for (ReadPassage cell : rows.before(read)) {
      if (cell.first(cell.own(), cell.lattice().size(), types) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the passage's row says before it, in its first cell if there; null if it says nothing. A cell
   * that lists several routes says of none that the figure is for it.
   */
  @Nullable
  String inRow(Axis axis, ReadPassage read) {
    ReadPassage head = rows.first(read);
    for (ReadPassage cell : rows.before(read)) {
      String named = cell.passage().row() == null
          ? Nearest.code(cell, axis, cell.own(), cell.lattice().size(), cell.own())
          : only(codes(cell, axis, cell.between(cell.own(), cell.lattice().size(), axis.types())));
      if (named != null && !isOfAnother(cell, read)) {
        return named;
      }
    }
    return head != null && axis.places().contains(Place.BRAND) ? ofBrand(axis, head, 0) : null;
  }

  /** Whether two cells of a row stand in columns of two drugs: what one says limits the other in nothing. */
  private static boolean isOfAnother(ReadPassage cell, ReadPassage read) {
    List<Annotation> theirs = NamedDrugs.in(cell.lattice(), 0, cell.own());
    List<Annotation> own = NamedDrugs.in(read.lattice(), 0, read.own());
    return !theirs.isEmpty()
        && !own.isEmpty()
        && !theirs.get(0).entry().code().equals(own.get(0).entry().code());
  }

  private @Nullable String inLabels(Axis axis, ReadPassage read) {
    for (Label label : discourse.labels(read)) {
      String code = label.read().lattice() == read.lattice()
          ? Nearest.code(read, axis, label.start(), label.end(), label.end())
          : only(codes(label.read(), axis, label.names(axis)));
      if (code != null) {
        return code;
      }
    }
    return null;
  }

  /** What one cell right of the value's says and no other contradicts. */
  private @Nullable String across(Axis axis, ReadPassage read) {
    Set<String> codes = new TreeSet<>();
    for (ReadPassage cell : rows.after(read)) {
      if (!axis.name().equals(FREQUENCY)
          && cell.first(cell.own(), cell.lattice().size(), Nearest.AMOUNTS) != null) {
        continue; // "10 mg | 2 mg (IV)": how the other is given
      }
      String code = Nearest.code(cell, axis, cell.own(), cell.lattice().size(), cell.own());
      if (code != null) {
        codes.add(code);
      }
    }
    return only(codes);
  }

  private @Nullable String inHeadings(Axis axis, ReadPassage read) {
    for (ReadPassage heading : discourse.headings(read.passage().section())) {
      if (!heading.lattice().mayHold(axis.types())) {
        continue; // as of most
      }
      boolean ofDoses = axis.name().equals(KIND) || axis.name().equals(INDICATION);
      if (ofDoses && discourse.isTitle(heading)) {
        continue; // "Starting rivaroxaban", "Baclofen for spasticity": a page's title tells no
        // doses apart
      }
      if (axis.name().equals(INDICATION) && !isUse(axis, heading)) {
        continue;
      }
      if (axis.name().equals(FORM) && !isOnly(axis, heading) && !isOfRelease(axis, heading)) {
        continue; // "Tadalafil tablets" is a page's title; "Extended-release:" tells two forms
        // apart
      }
      String code = Nearest.code(heading, axis, 0, heading.lattice().size(), 0);
      if (code != null && !(discourse.isPastList(read) && isOnly(axis, heading))) {
        return code;
      }
    }
    return null;
  }

  /** "Tramadol prolonged-release tablets" is no page about plain tablets: it names that release and no other. */
  private static boolean isOfRelease(Axis axis, ReadPassage heading) {
    Set<String> codes =
        codes(heading, axis, heading.between(0, heading.lattice().size(), axis.types()));
    codes.retainAll(RELEASES);
    String release = only(codes);
    return release != null
        && release.equals(Nearest.code(heading, axis, 0, heading.lattice().size(), 0));
  }

  /**
   * "Bipolar depression", "Treatment of hypertension", "Gout (second line)", "Asthma in adults" above doses; not
   * "Is it of use in pain?".
   */
  private static boolean isUse(Axis axis, ReadPassage heading) {
    int size = heading.lattice().size();
    return heading.between(0, NEAR_START, axis.types()).stream()
        .anyMatch(named ->
            named.end() == size || AFTER_USE.contains(heading.lattice().norm(named.end())));
  }

  /** "Insufflated" above a list of doses is the name of that list, and not of what follows it. */
  private static boolean isOnly(Axis axis, ReadPassage heading) {
    return heading.between(0, 1, axis.types()).stream()
        .anyMatch(named -> named.end() >= heading.lattice().size()
            || ENDS.contains(heading.lattice().norm(named.end())));
  }

  /** What the lexicon knows of the brand or form nearest to a place in the sentence: Vivitrol is injected. */
  private @Nullable String ofBrand(Axis axis, ReadPassage read, int from) {
    String nearest = null;
    int distance = Integer.MAX_VALUE;
    for (Annotation annotation : read.between(0, read.lattice().size(), PRODUCTS)) {
      String fact = forms.fact(annotation, axis.name());
      int here = Nearest.distance(read, annotation, from);
      if (fact != null && here < distance) {
        nearest = fact;
        distance = here;
      }
    }
    return nearest;
  }

  /** The one code that is said; null if none is, or several that contradict each other. */
  static @Nullable String only(Set<String> codes) {
    return codes.size() == 1 ? codes.iterator().next() : null;
  }

  /** All that names say of an axis. */
  static Set<String> codes(ReadPassage read, Axis axis, List<Annotation> names) {
    Set<String> codes = new TreeSet<>();
    for (Annotation name : names) {
      String code = code(read, axis, name);
      if (code != null) {
        codes.add(code);
      }
    }
    return codes;
  }

  /** What a name says of an axis: a law or an authority tells its country as a fact. */
  static @Nullable String code(ReadPassage read, Axis axis, Annotation annotation) {
    String fact = annotation.entry().facts().get(axis.name());
    if (fact != null) {
      return fact;
    }
    if (axis.name().equals(ROUTE) && read.isPartOf(annotation, CONDITION, NAME_WORDS)) {
      return null; // "vaginal yeast infection" tells no way to give anything
    }
    if (axis.name().equals(STATUS)
        && annotation.start() > 0
        && DENYING.contains(read.lattice().norm(annotation.start() - 1))) {
      return null; // "never approved there, yet used for it"
    }
    if (axis.name().equals(INDICATION)
        && read.lattice().at(annotation.start()).stream()
            .anyMatch(other -> PATIENTS.contains(other.type()))) {
      return null;
    }
    QuantityMention quantity = read.quantities().get(annotation);
    if (quantity != null) {
      return isStep(read, annotation) ? null : quantity.frequency();
    }
    String code = annotation.entry().code();
    return code.isEmpty() ? null : code;
  }

  /** "Titrated every 3 weeks up to 1 mg" says when it goes up, and not how often it is taken. */
  private static boolean isStep(ReadPassage read, Annotation annotation) {
    return annotation.start() > 0 && read.lattice().isAt(annotation.start() - 1, STEPPED);
  }
}
