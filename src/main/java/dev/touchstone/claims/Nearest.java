package dev.touchstone.claims;

import dev.touchstone.claims.quantity.QuantityMention;
import dev.touchstone.rules.Attribute.Axis;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Types;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what belongs to a value among the words of its own clause: the nearest name, on its own side. */
final class Nearest {

  private static final Set<String> JOINTS = Set.of("and", "or", ",", ";");

  /** Words at which a dose is another one than before: "start with 5 mg, then 10 mg". */
  private static final Types STEPS = Types.of("step");

  /** Words that tie what follows to the value: "POM in the UK". */
  private static final Set<String> LINKS = Set.of("in", "the", "(", "under", "by");

  /** Marks over which they do not: "it is Schedule IV, in the UK it is ...". */
  private static final Set<String> PAUSES = Set.of(",", ";", ".");

  private static final String ARTICLE = "the";

  /** Dimensions of doses. */
  static final Types AMOUNTS = Types.of(
      "mass", "mass_per_mass", "mass_per_time", "mass_per_area", "activity", "activity_per_mass");

  /** Dimensions of points in time: "in 2011 in Europe and in December 2012 in the US". */
  private static final Types CALENDAR = Types.of("year", "date");

  /** Tokens within which such a tie counts. */
  private static final int NEAR = 6;

  /** Tokens that a qualifier after the value counts as further away than one before. */
  private static final int FOLLOWING = 2;

  /** What only the axis of whom an amount is for asks for. */
  private static final String ORGAN = "failing-organ";

  /** Types of what an amount is among several: "light", "starting". */
  private static final Types STEP_TYPES = Types.of("ladder", "dose-kind");

  private static final Types ILLNESSES = Types.of("condition", "effect");

  private static final Types BRANDS = Types.of("brand");

  /** Tokens that the longer name which a shorter one is part of may begin before it. */
  private static final int LONGEST_HEAD = 3;

  /** Words of comparison: what follows them is not what the figure before is of. */
  private static final Types DIFFERS = Types.of("differs-in");

  /** Tokens before a name in which such words begin. */
  private static final int DIFFERING = 4;

  private Nearest() {}

  /** In the part of the clause that belongs to the value, then in what stands before all values. */
  static @Nullable String inClause(
      Axis axis, ReadPassage read, int from, int to, @Nullable Annotation anchor) {
    if (!read.lattice().mayHold(axis.types())) {
      return null; // spares to look where the clause begins
    }
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
    QuantityMention figure = anchor == null ? null : read.quantities().get(anchor);
    if (anchor != null && figure != null) {
      for (Annotation other : read.between(start, end, alike(figure.dimension()))) {
        if (isInBracketAfter(read, other, to, end)) {
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
    String own = code(read, axis, left, Math.min(right, opened), from);
    own = own == null && closed < right ? code(read, axis, closed, right, from) : own;
    int first = firstValue(read, anchor, start);
    boolean shared = own == null
        && left > start
        && (!axis.name().equals("kind") || read.first(first, from, STEPS) == null);
    return shared ? code(read, axis, start, first, from) : own;
  }

  /** Amounts part a clause among themselves, whatever they are measured by ("50 mg, up to 400 mg/day"); so do dates. */
  private static Types alike(String dimension) {
    if (CALENDAR.contains(dimension)) {
      return CALENDAR;
    }
    return AMOUNTS.contains(dimension) ? AMOUNTS : Types.of(dimension);
  }

  /** "76 % (64-97 %) by mouth": both figures belong to what surrounds them. */
  private static boolean isBracketed(ReadPassage read, Annotation inner, int end) {
    return inner.start() == end + 1
        && end < read.lattice().size()
        && read.lattice().norm(end).equals("(");
  }

  /** "8 h (longer in liver disease: up to 18 h)": the bracket behind a figure has its own, and its own case. */
  private static boolean isInBracketAfter(ReadPassage read, Annotation inner, int to, int end) {
    return to < end
        && read.lattice().norm(to).equals("(")
        && inner.start() > to
        && inner.end() <= closing(read, to, end);
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
      String said = label ? ScopeResolver.code(read, axis, annotation) : null;
      code = said == null ? code : said;
    }
    return code;
  }

  private static int firstValue(ReadPassage read, @Nullable Annotation anchor, int start) {
    if (anchor == null) {
      return start;
    }
    QuantityMention figure = read.quantities().get(anchor);
    Types types = figure == null ? Types.of(anchor.type()) : alike(figure.dimension());
    Annotation first = read.first(start, read.lattice().size(), types);
    return first == null ? start : first.start();
  }

  /**
   * Where the words between two values stop belonging to the first: a full stop, the bracket that the second
   * stands in, the last joint, or the second.
   */
  private static int boundary(ReadPassage read, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean opened = read.lattice().norm(i).equals("(") && closing(read, i, to) == to;
      if (opened || read.lattice().norm(i).equals(".")) {
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
  static int distance(ReadPassage read, Annotation annotation, int from) {
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

  /** "Male pattern baldness" says nothing of whom an amount is for, though it may of whom a use is for. */
  private static boolean isPartOfIllness(ReadPassage read, Annotation named) {
    return named.type().equals("population") && read.isPartOf(named, ILLNESSES, LONGEST_HEAD);
  }

  /** The "XL" of a brand named beside it says nothing of the form of this one. */
  private static boolean isPartOfBrand(ReadPassage read, Annotation named) {
    return named.type().equals("form") && read.isPartOf(named, BRANDS, LONGEST_HEAD);
  }

  /** "18-36 h, longer in the elderly": the figure is everybody else's. */
  private static boolean isOtherwise(ReadPassage read, int at) {
    return !read.between(at - DIFFERING, at, DIFFERS).isEmpty();
  }

  /** "Mild renal impairment", "high blood pressure": how bad an illness is, and no step of a dose. */
  private static boolean saysHowBad(ReadPassage read, Annotation named) {
    return STEP_TYPES.contains(named.type())
        && (read.lattice().isAt(named.end(), ORGAN) || read.isPartOf(named, ILLNESSES, 0));
  }

  /** "Higher than the starting dose": what an amount is compared with is not what it is. */
  private static boolean isCompared(ReadPassage read, int at) {
    int before = at > 0 && read.lattice().norm(at - 1).equals(ARTICLE) ? at - 2 : at - 1;
    return before >= 0 && read.lattice().norm(before).equals("than");
  }

  /** "Schedule V USA / Class C UK", "... in the US and, since 2019, Class C in the UK": each has its own side. */
  private static boolean isApart(ReadPassage read, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = read.lattice().norm(i);
      boolean resumed =
          word.equals("and") && i + 1 < to && read.lattice().norm(i + 1).equals(",");
      if (word.equals("/") || word.equals(";") || resumed) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the nearest name between two tokens says of an axis; null if none does.
   *
   * @param from the token that it should be near to
   */
  static @Nullable String code(ReadPassage read, Axis axis, int start, int end, int from) {
    Annotation best = null;
    int distance = Integer.MAX_VALUE;
    for (Annotation annotation : read.between(start, end, axis.types())) {
      if ((annotation.start() > from && isOtherwise(read, annotation.start()))
          || isCompared(read, annotation.start())
          || saysHowBad(read, annotation)
          || (annotation.start() > from && isPartOfBrand(read, annotation))
          || (axis.types().contains(ORGAN) && isPartOfIllness(read, annotation))) {
        continue;
      }
      int here = distance(read, annotation, from);
      if (here < distance && ScopeResolver.code(read, axis, annotation) != null) {
        best = annotation;
        distance = here;
      }
    }
    return best == null ? null : ScopeResolver.code(read, axis, best);
  }
}
