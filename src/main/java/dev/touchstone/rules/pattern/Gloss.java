package dev.touchstone.rules.pattern;

import java.util.Set;

/** Tells what only says what the name before it is, behind a comma and with an article, and names nothing else. */
record Gloss(Lattice lattice) {

  private static final Set<String> ARTICLES = Set.of("a", "an");

  private static final Set<String> ILLNESS = Set.of("condition", "effect");

  /** So many words with an article in front say what a condition is, rather than name another. */
  private static final int LONG = 5;

  /** Words of a drug's name. */
  private static final int LONGEST_NAME = 4;

  /** "Rifampicin, an antibiotic": what the drug before is, and no other one. */
  boolean isOfDrug(Annotation named) {
    int article = named.start() - 1;
    return named.type().equals("drug_class")
        && article > 1
        && opens(article)
        && endsDrug(article - 1);
  }

  /** "Lactic acidosis, a build-up of acid in the blood": what the item before is. */
  boolean follows(Annotation item, int at, int end) {
    return ILLNESS.contains(item.type()) && at > 0 && opens(at) && end - at >= LONG;
  }

  private boolean opens(int article) {
    return ARTICLES.contains(lattice.norm(article)) && lattice.norm(article - 1).equals(",");
  }

  private boolean endsDrug(int end) {
    for (int i = end - 1; i >= Math.max(0, end - LONGEST_NAME); i--) {
      for (Annotation drug : lattice.at(i)) {
        if (drug.type().equals("drug") && drug.end() == end) {
          return true;
        }
      }
    }
    return false;
  }
}
