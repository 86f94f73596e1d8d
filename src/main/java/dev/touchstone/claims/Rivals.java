package dev.touchstone.claims;

import dev.touchstone.rules.pattern.Annotation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The drugs that a page compares, as its title says: "Mirtazapine vs. trazodone". Such a page is about each
 * of them: a heading or a label that names one says whom the rest is about, and "both" means the two.
 *
 * @param codes in the title's order; empty where the page compares none
 */
record Rivals(List<String> codes) {

  private static final int PAIR = 2;

  /** Words by which a title compares. */
  private static final Set<String> COMPARING = Set.of(
      "vs",
      "versus",
      "v",
      "or",
      "compare",
      "compared",
      "comparing",
      "comparison",
      "difference",
      "differences",
      "better");

  /** In front of a name in a heading: the section is about the other one, or about neither. */
  private static final Set<String> ELSEWHERE =
      Set.of("from", "to", "than", "unlike", "without", "over", "vs", "versus", "with", "like");

  private static final Rivals NONE = new Rivals(List.of());

  Rivals {
    codes = List.copyOf(codes);
  }

  /** @param headings in reading order */
  static Rivals of(Collection<ReadPassage> headings, @Nullable ReadPassage title) {
    Rivals titled = title == null ? NONE : of(title);
    return !titled.codes.isEmpty() || headings.isEmpty()
        ? titled
        : of(headings.iterator().next());
  }

  private static Rivals of(ReadPassage title) {
    boolean compares = false;
    for (int i = 0; i < title.lattice().size(); i++) {
      compares |= COMPARING.contains(title.lattice().norm(i));
    }
    Set<String> named = new LinkedHashSet<>();
    if (compares) {
      NamedDrugs.in(title).forEach(mention -> named.add(mention.entry().code()));
    }
    return named.size() < PAIR ? NONE : new Rivals(List.copyOf(named));
  }

  boolean isAny() {
    return !codes.isEmpty();
  }

  boolean has(String code) {
    return codes.contains(code);
  }

  /** Whether a heading that names one of them and no other is about that one: "Side effects of X". */
  boolean isAbout(ReadPassage heading, Annotation named) {
    return named.start() == 0 || !ELSEWHERE.contains(heading.lattice().norm(named.start() - 1));
  }

  /** The one that a sentence opens with, or that its label names and no other; null if neither. */
  @Nullable
  String openedBy(ReadPassage read) {
    if (codes.isEmpty()) {
      return null; // as on most pages
    }
    String opening = NamedDrugs.own(read).stream()
        .filter(named -> named.start() == read.own())
        .findFirst()
        .map(named -> named.entry().code())
        .orElse(null);
    return opening != null && has(opening) ? opening : labelled(read);
  }

  /** The one that the words before a colon name and no other: "X (brand): lasts 4 hours"; null if none. */
  @Nullable
  String labelled(ReadPassage read) {
    int colon = Label.colon(read);
    Set<String> named = new LinkedHashSet<>();
    if (colon >= 0) {
      NamedDrugs.in(read.lattice(), read.own(), colon)
          .forEach(mention -> named.add(mention.entry().code()));
    }
    String only = named.size() == 1 ? named.iterator().next() : null;
    return only != null && has(only) ? only : null;
  }
}
