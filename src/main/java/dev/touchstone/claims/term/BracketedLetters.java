package dev.touchstone.claims.term;

import dev.touchstone.rules.Lexicon;
import dev.touchstone.rules.Mention;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import java.util.Set;

/**
 * Names whose letters are put in brackets before their last word: the "angiotensin II type 1 (AT1) receptor" is
 * the angiotensin II type 1 receptor.
 */
final class BracketedLetters {

  private static final Set<String> HEADS = Set.of("receptor", "receptors");

  private static final String TYPE = "receptor";

  /** Tokens that the letters in brackets are made of. */
  private static final int LONGEST_LETTERS = 4;

  /** Tokens that a name has before its letters. */
  private static final int LONGEST_NAME = 10;

  private final Lexicon lexicon;

  BracketedLetters(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void annotate(String text, Lattice lattice) {
    for (int head = 3; head < lattice.size(); head++) {
      if (HEADS.contains(lattice.norm(head)) && lattice.norm(head - 1).equals(")")) {
        int open = open(lattice, head - 1);
        if (open > 0 && !lattice.isAt(open + 1, TYPE)) {
          join(text, lattice, open, head);
        }
      }
    }
  }

  /** Where the bracket opens that closes there; 0 if it holds more than a few letters. */
  private static int open(Lattice lattice, int close) {
    int first = Math.max(1, close - LONGEST_LETTERS - 1);
    for (int at = close - 2; at >= first; at--) {
      if (lattice.norm(at).equals("(")) {
        return at;
      }
    }
    return 0;
  }

  /** Annotates the longest name that ends in the head once the brackets are taken out. */
  private void join(String text, Lattice lattice, int open, int head) {
    int first = Math.max(0, open - LONGEST_NAME);
    String before = lattice.span(first, open).in(text);
    String whole = before + " " + lattice.span(head, head + 1).in(text);
    Mention longest = null;
    for (Mention mention : lexicon.find(whole)) {
      boolean reaches = mention.span().start() < before.length()
          && mention.span().end() == whole.length()
          && mention.entry().type().equals(TYPE);
      if (reaches && (longest == null || mention.span().start() < longest.span().start())) {
        longest = mention;
      }
    }
    if (longest == null) {
      return;
    }
    int offset = lattice.span(first, first + 1).start() + longest.span().start();
    for (int at = first; at < open; at++) {
      if (lattice.token(at).span().start() == offset) {
        lattice.add(new Annotation(at, head + 1, longest.entry()));
      }
    }
  }
}
