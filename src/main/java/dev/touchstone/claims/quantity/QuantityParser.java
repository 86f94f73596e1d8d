package dev.touchstone.claims.quantity;

import dev.touchstone.claims.quantity.words.Lexer;
import dev.touchstone.claims.quantity.words.Vocabulary;
import java.util.List;

/** Finds every quantity in a sentence or cell, in time linear in its length. Thread-safe. */
public final class QuantityParser {

  private final Scan.Readers readers;

  /** A parser with the words and units that come with the program. */
  public QuantityParser() {
    this(new Units());
  }

  /** A parser that shares the units. */
  public QuantityParser(Units units) {
    this.readers = new Scan.Readers(new Vocabulary(), units);
  }

  /** All quantities in the text, sorted by place, none overlapping another. */
  public List<QuantityMention> find(String text) {
    return BracketedRange.complete(text, new Scan(Lexer.tokens(text), readers).run());
  }
}
