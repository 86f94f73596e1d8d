package dev.touchstone.rules.pattern;

import java.util.Set;

/** Tells what only says what the name before it is, behind a comma and with an article, and names nothing else. */
record Gloss(Lattice lattice) {

  private static final Set<String> ARTICLES = Set.of("a", "an");

  private static final Set<String> ILLNESS = Set.of("condition", "effect");

  /** What conditions are called as a kind. */
  private static final Set<String> KINDS =
      Set.of("disease", "disorder", "condition", "illness", "infection", "problem");

  private static final String RARE = "rare";

  /** Words that go on about a kind; none begins another item. */
  private static final Set<String> SAYS_MORE = Set.of("that", "which", "where", "in", ".", ")");

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

  /** "Porphyria, a blood disorder that runs in families", "myasthenia, a rare muscle disease": a kind, and nobody's name for it. */
  boolean isOfIllness(Annotation named) {
    int before = named.start() - 1;
    int article = before > 0 && lattice.norm(before).equals(RARE) ? before - 1 : before;
    String next = named.end() < lattice.size() ? lattice.norm(named.end()) : "";
    return ILLNESS.contains(named.type())
        && isKind(named.end())
        && article > 1
        && opens(article)
        && (isRare(article) || SAYS_MORE.contains(next));
  }

  /** "Lactic acidosis, a build-up of acid in the blood": what the item before is. */
  boolean follows(Annotation item, int at, int end) {
    return ILLNESS.contains(item.type())
        && at > 0
        && opens(at)
        && (end - at >= LONG || (at + 1 < end && isRare(at) && isKind(end)));
  }

  /** "A rare muscle disease". */
  private boolean isRare(int article) {
    return lattice.norm(article + 1).equals(RARE);
  }

  private boolean isKind(int end) {
    return KINDS.contains(lattice.norm(end - 1));
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
