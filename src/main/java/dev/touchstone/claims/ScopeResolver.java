package dev.touchstone.claims;

import dev.touchstone.claims.quantity.QuantityMention;
import dev.touchstone.rules.Attribute.Axis;
import dev.touchstone.rules.Attribute.Place;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Match;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds what limits a claim: in the match itself, then in the places that its attribute names. */
final class ScopeResolver {

  private static final Set<String> JOINTS = Set.of("and", "or", ",", ";");

  /** Tokens after a value in which a bracket may still qualify it: "pain (off-label)". */
  private static final int AFTER_VALUE = 3;

  private static final String KIND = "kind";

  private static final String REGULATOR = "regulator";

  /** Words at which a dose is another one than before: "start with 5 mg, then 10 mg". */
  private static final Set<String> STEPS = Set.of("step");

  /** Words that tie what follows to the value: "POM in the UK". */
  private static final Set<String> LINKS = Set.of("in", "the", "(", "under", "by");

  /** Marks over which they do not: "it is Schedule IV, in the UK it is ...". */
  private static final Set<String> PAUSES = Set.of(",", ";", ".");

  private static final String ARTICLE = "the";

  private static final String INDICATION = "indication";

  private static final String POPULATION = "population";

  private static final String FORM = "form";

  /** Marks behind a heading that is nothing else. */
  private static final Set<String> ENDS = Set.of(",", ":");

  /** Words that point to people named before: "these patients". */
  private static final Set<String> SAME_GROUP = Set.of("same-group");

  /** Failing kidneys say for whom an amount is, and not what it is taken for. */
  private static final Set<String> PATIENTS = Set.of("population", "failing-organ");

  /** Tokens within which such a tie counts. */
  private static final int NEAR = 6;

  /** Tokens at the start of a heading that says what for: "Treatment of ...". */
  private static final int NEAR_START = 3;

  /** Tokens that a qualifier after the value counts as further away than one before. */
  private static final int FOLLOWING = 2;

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
    if (axis.name().equals("frequency") && value != null) {
      QuantityMention quantity = read.quantities().get(value);
      if (quantity != null && quantity.frequency() != null) {
        return quantity.frequency();
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
    return value != null
        && slot.end() < value.start()
        && read.between(slot.end(), value.start(), axis.types()).stream()
            .anyMatch(other -> other.start() >= slot.end() && code(read, axis, other) != null);
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

  private @Nullable String at(
      Place place, Axis axis, ReadPassage read, Match match, @Nullable Annotation value) {
    Annotation anchor =
        value != null ? value : match.slot("value").stream().findFirst().orElse(null);
    int from = anchor == null ? match.start() : anchor.start();
    int to = anchor == null ? match.end() : anchor.end();
    return switch (place) {
      case CLAUSE -> inClause(axis, read, from, to, anchor);
      case BEFORE_VALUE -> nearest(read, axis, read.clauseStart(from), to + AFTER_VALUE, from);
      case SENTENCE ->
        nearest(read, axis, Math.max(0, read.own()), read.lattice().size(), from);
      case KEY -> nearest(read, axis, 0, read.own(), read.own());
      case ROW -> inRow(axis, read);
      case ACROSS -> across(axis, read);
      case LABEL -> inLabels(axis, read);
      case PAGE -> null; // asked last, and only of the page's own subject
      case BEFORE -> inSameBlock(axis, read);
      case HEADING -> inHeadings(axis, read);
      case BRAND -> ofBrand(axis, read, from);
    };
  }

  /** In the part of the clause that belongs to the value, then in what stands before all values. */
  private static @Nullable String inClause(
      Axis axis, ReadPassage read, int from, int to, @Nullable Annotation anchor) {
    int start = read.clauseStart(from);
    int end = read.clauseEnd(to);
    String labelled = labelled(read, axis, start, from);
    if (labelled != null) {
      return labelled;
    }
    int left = start;
    int right = end;
    int opened = end;
    int closed = end;
    if (anchor != null && read.quantities().containsKey(anchor)) {
      for (Annotation other : read.between(start, end, Set.of(anchor.type()))) {
        if (isBracketed(read, other, to)) {
          opened = to;
          closed = closing(read, to, end);
          continue;
        }
        if (isBracketed(read, anchor, other.end())) {
          continue;
        }
        if (other.end() <= from) {
          left = Math.max(left, boundary(read, other.end(), from));
        } else if (other.start() >= to) {
          right = Math.min(right, boundary(read, to, other.start()));
        }
      }
    }
    String own = nearest(read, axis, left, Math.min(right, opened), from);
    own = own == null && closed < right ? nearest(read, axis, closed, right, from) : own;
    int first = firstValue(read, anchor, start);
    boolean shared = own == null
        && left > start
        && (!axis.name().equals(KIND) || read.first(first, from, STEPS) == null);
    return shared ? nearest(read, axis, start, first, from) : own;
  }

  /** "76 % (64-97 %) by mouth": both figures belong to what surrounds them. */
  private static boolean isBracketed(ReadPassage read, Annotation inner, int end) {
    return inner.start() == end + 1
        && end < read.lattice().size()
        && read.lattice().norm(end).equals("(");
  }

  /** Where the bracket closes that opens at a token; what is in it is said of the figure in it. */
  private static int closing(ReadPassage read, int open, int end) {
    int at = open;
    while (at < end && !read.lattice().norm(at).equals(")")) {
      at++;
    }
    return at;
  }

  /** What the last label before a value says: in "US: II, UK: class B" each stands after its own. */
  private static @Nullable String labelled(ReadPassage read, Axis axis, int start, int from) {
    String code = null;
    for (Annotation annotation : read.between(start, from, axis.types())) {
      boolean label =
          annotation.end() <= from && read.lattice().norm(annotation.end()).equals(":");
      String said = label ? code(read, axis, annotation) : null;
      code = said == null ? code : said;
    }
    return code;
  }

  private static int firstValue(ReadPassage read, @Nullable Annotation anchor, int start) {
    if (anchor == null) {
      return start;
    }
    Annotation first = read.first(start, read.lattice().size(), Set.of(anchor.type()));
    return first == null ? start : first.start();
  }

  /** Where the words between two values stop belonging to the first: a full stop, the last joint, or the second. */
  private static int boundary(ReadPassage read, int from, int to) {
    for (int i = from; i < to; i++) {
      if (read.lattice().norm(i).equals(".")) {
        return i;
      }
    }
    for (int i = to - 1; i >= from; i--) {
      if (JOINTS.contains(read.lattice().norm(i))) {
        return i;
      }
    }
    return to;
  }

  /** What follows a value counts as further away: in "US: II, UN: III" the name stands before. */
  private static int distance(ReadPassage read, Annotation annotation, int from) {
    if (annotation.start() < from) {
      return from - annotation.end() + 1 + (isApart(read, annotation.end(), from) ? NEAR : 0);
    }
    int between = annotation.start() - 1;
    boolean tied = false;
    while (between > from && LINKS.contains(read.lattice().norm(between))) {
      tied |= !read.lattice().norm(between).equals(ARTICLE);
      between--;
    }
    boolean linked = tied
        && annotation.start() - from <= NEAR
        && !PAUSES.contains(read.lattice().norm(Math.max(0, between)));
    return annotation.start() - from + (linked ? -NEAR : FOLLOWING);
  }

  /** "Schedule V USA / Class C UK": each country stands on the side of its class. */
  private static boolean isApart(ReadPassage read, int from, int to) {
    for (int i = from; i < to; i++) {
      if (read.lattice().norm(i).equals("/")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String nearest(
      ReadPassage read, Axis axis, int start, int end, int from) {
    Annotation best = null;
    int distance = Integer.MAX_VALUE;
    for (Annotation annotation : read.between(start, end, axis.types())) {
      int here = distance(read, annotation, from);
      if (here < distance && code(read, axis, annotation) != null) {
        best = annotation;
        distance = here;
      }
    }
    return best == null ? null : code(read, axis, best);
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
  boolean rowNames(ReadPassage read, Set<String> types) {
    return rows.before(read).stream()
        .anyMatch(cell -> cell.first(cell.own(), cell.lattice().size(), types) != null);
  }

  /** What the passage's row says before it, in its first cell if there; null if it says nothing. */
  @Nullable
  String inRow(Axis axis, ReadPassage read) {
    for (ReadPassage cell : rows.before(read)) {
      String named = nearest(cell, axis, cell.own(), cell.lattice().size(), cell.own());
      if (named != null) {
        return named;
      }
    }
    ReadPassage first = rows.first(read);
    return first != null && axis.places().contains(Place.BRAND) ? ofBrand(axis, first, 0) : null;
  }

  private @Nullable String inLabels(Axis axis, ReadPassage read) {
    for (Label label : discourse.labels(read)) {
      String code = label.read().equals(read)
          ? nearest(read, axis, label.start(), label.end(), label.end())
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
      String code = nearest(cell, axis, cell.own(), cell.lattice().size(), cell.own());
      if (code != null) {
        codes.add(code);
      }
    }
    return only(codes);
  }

  private @Nullable String inHeadings(Axis axis, ReadPassage read) {
    for (ReadPassage heading : discourse.headings(read.passage().section())) {
      if (axis.name().equals(KIND) && discourse.isTitle(heading)) {
        continue; // "Starting rivaroxaban" is a page for those who begin, and not one of starting
        // doses
      }
      if (axis.name().equals(INDICATION) && !isUse(axis, heading)) {
        continue;
      }
      if (axis.name().equals(FORM) && !isOnly(axis, heading)) {
        continue; // "Tadalafil tablets" is a page's title; "Extended-release:" tells two forms
        // apart
      }
      String code = nearest(heading, axis, 0, heading.lattice().size(), 0);
      if (code != null && !(discourse.isPastList(read) && isOnly(axis, heading))) {
        return code;
      }
    }
    return null;
  }

  /** "Bipolar depression", "Treatment of hypertension" above doses; not "Is it of use in pain?". */
  private static boolean isUse(Axis axis, ReadPassage heading) {
    return heading.between(0, NEAR_START, axis.types()).stream()
        .anyMatch(named -> named.end() == heading.lattice().size());
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
    for (Annotation annotation : read.between(0, read.lattice().size(), Set.of("brand", "form"))) {
      String fact = forms.fact(annotation, axis.name());
      int here = distance(read, annotation, from);
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
    if (axis.name().equals(INDICATION)
        && read.lattice().at(annotation.start()).stream()
            .anyMatch(other -> PATIENTS.contains(other.type()))) {
      return null;
    }
    QuantityMention quantity = read.quantities().get(annotation);
    if (quantity != null) {
      return quantity.frequency();
    }
    String code = annotation.entry().code();
    return code.isEmpty() ? null : code;
  }
}
