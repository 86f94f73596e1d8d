package dev.touchstone.claims;

import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Match;
import dev.touchstone.rules.pattern.Types;
import dev.touchstone.text.Passage.Kind;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the drug that words belong to by how they are joined to its name: "of X", "X (...)", "X, a ...". */
final class Owners {

  private static final Set<String> ARTICLES = Set.of("a", "an");

  /** The slots of a match that say something of a drug: "naloxone, an opioid antagonist". */
  private static final List<String> DESCRIBING = List.of("value", "receptor");

  /** Words between a figure and whose it is. */
  private static final Set<String> OWNING = Set.of("for", "of");

  /** What a figure is of, and in front of how many words of its clause. */
  private static final Types PROPERTIES =
      Types.of("dose", "half-life", "bioavailability", "onset", "duration", "harms");

  /** What goes on behind whose property it is, beside "is". */
  private static final Set<String> LISTING =
      Set.of("include", "includes", "including", "included", "such", "that", "which");

  /** What stands in front of the name that labels a figure in a cell, and behind one in brackets. */
  private static final Set<String> OPENING = Set.of(";", ",", "(", "/", ":");

  private static final Set<String> CLOSING = Set.of(")", ",", ";");

  private static final int PROPERTY_WORDS = 9;

  /** Words from a bracket's start to a name in it, at most. */
  private static final int BRACKET_WORDS = 12;

  private static final Types HARMS = Types.of("harms");

  private static final Types ROUTE = Types.of("route");

  private static final Set<String> HAVING = Set.of("has", "have", "had");

  /** Words between "has" and the figure's name, at most: "has a mean elimination half-life". */
  private static final int HAVING_WORDS = 4;

  private Owners() {}

  /** The drug in front of the bracket that a name stands in: "A (brand name Ax) and B (brand name Bx)". */
  static @Nullable Annotation ofName(ReadPassage read, Match match) {
    int at = match.slot("value").stream().mapToInt(Annotation::start).min().orElse(0);
    for (int i = at - 1; i > read.own() && i >= at - BRACKET_WORDS; i--) {
      String word = read.lattice().norm(i);
      if (word.equals(")")) {
        return null;
      }
      if (word.equals("(")) {
        return endingAt(read, read.own(), i);
      }
    }
    return null;
  }

  /** The drug whose name ends there; null if none does. */
  static @Nullable Annotation endingAt(ReadPassage read, int start, int end) {
    return NamedDrugs.in(read.lattice(), start, end).stream()
        .filter(mention -> mention.end() == end)
        .findFirst()
        .orElse(null);
  }

  /** Where "has" stands that a figure's name follows, as in "and X has a half-life of 5 hours"; -1 if nowhere. */
  static int having(ReadPassage read, Match match) {
    for (int i = match.start() - 1; i > read.own() && i >= match.start() - HAVING_WORDS; i--) {
      if (HAVING.contains(read.lattice().norm(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Where the words begin that a match says of a drug. */
  static OptionalInt descriptionOf(Match match) {
    int first = Integer.MAX_VALUE;
    for (String slot : DESCRIBING) {
      for (Annotation said : match.slot(slot)) {
        first = Math.min(first, said.start());
      }
    }
    return first == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(first);
  }

  /** Whom a bracket or an apposition describes: "psilocin, a Schedule I drug", "diltiazem (360 mg)". */
  static @Nullable Annotation described(ReadPassage read, int start, Match match) {
    int at = descriptionOf(match).orElse(0);
    boolean article = at > start && ARTICLES.contains(read.lattice().norm(at - 1));
    at -= article ? 1 : 0;
    if (at <= start) {
      return null;
    }
    boolean inserted = read.lattice().norm(at - 1).equals(article ? "," : "(");
    int end = inserted ? at - 1 : at; // "with clarithromycin 500 mg" gives the amount of that
    if (article && !inserted) {
      return null;
    }
    return endingAt(read, start, end);
  }

  /** Whose property the clause opens with: "the recommended dose of irinotecan is"; null if it does not. */
  static @Nullable Annotation possessor(ReadPassage read, int start, int at) {
    Annotation only = null;
    for (Annotation mention : NamedDrugs.in(read.lattice(), start, at)) {
      int of = mention.start() - 1;
      boolean owns = of > start
          && of - start <= PROPERTY_WORDS
          && read.lattice().norm(of).equals("of")
          && mention.end() < read.lattice().size()
          && (read.lattice().isAt(mention.end(), "is")
              || LISTING.contains(read.lattice().norm(mention.end())))
          && read.between(start, of, PROPERTIES).stream().anyMatch(noun -> noun.end() == of);
      if (owns) {
        only = mention;
      }
    }
    return only;
  }

  /** "A and B are side effects of X": whose they are, as it says behind them; null if nothing says so. */
  static @Nullable Annotation harmed(ReadPassage read, int start) {
    int size = read.lattice().size();
    for (Annotation noun : read.between(start, size, HARMS)) {
      int of = noun.end();
      if (of + 1 < size && OWNING.contains(read.lattice().norm(of))) {
        return NamedDrugs.in(read.lattice(), of, Math.min(size, of + 3)).stream()
            .filter(mention -> mention.start() == of + 1)
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }

  /** Whose figure it is: "eight hours, compared with 12 hours for suvorexant", "4 h (naltrexone); 6-beta-naltrexol 13 h". */
  static @Nullable Annotation ofFigure(Hit hit) {
    ReadPassage read = hit.read();
    int end = hit.match().slot("value").stream().mapToInt(Annotation::end).max().orElse(0);
    int size = read.lattice().size();
    Annotation beside = besideFigure(hit, end);
    if (beside != null) {
      return beside;
    }
    if (end <= read.own() || end + 1 >= size || !OWNING.contains(read.lattice().norm(end))) {
      return null;
    }
    int at =
        read.first(end + 1, end + 2, ROUTE) == null ? end + 1 : end + 2; // "25 mg of IV heroin"
    return NamedDrugs.in(read.lattice(), end, Math.min(size, at + 3)).stream()
        .filter(mention -> mention.start() == at)
        .findFirst()
        .orElse(null);
  }

  /** The metabolite or drug that labels one figure of several in a cell, before it or in brackets behind it. */
  private static @Nullable Annotation besideFigure(Hit hit, int end) {
    ReadPassage read = hit.read();
    Lattice lattice = read.lattice();
    if (read.passage().kind() != Kind.CELL || end <= read.own()) {
      return null;
    }
    int start =
        hit.match().slot("value").stream().mapToInt(Annotation::start).min().orElse(0);
    for (Annotation named : NamedDrugs.own(read)) {
      boolean opens =
          named.start() == read.own() || OPENING.contains(lattice.norm(named.start() - 1));
      boolean before = named.end() == start && opens;
      boolean behind = named.start() == end + 1
          && lattice.norm(end).equals("(")
          && named.end() < lattice.size()
          && CLOSING.contains(lattice.norm(named.end()));
      if (before || behind) {
        return named;
      }
    }
    return null;
  }

  static boolean isValue(Match match, Annotation mention) {
    return Stream.of("value", "receptor", "agent")
        .flatMap(slot -> match.slot(slot).stream())
        .anyMatch(value -> value.start() <= mention.start() && mention.end() <= value.end());
  }
}
