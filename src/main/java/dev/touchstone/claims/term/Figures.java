package dev.touchstone.claims.term;

import dev.touchstone.claims.quantity.QuantityMention;
import dev.touchstone.claims.quantity.QuantityParser;
import dev.touchstone.page.Span;
import dev.touchstone.text.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quantities of one passage; a bare number has the unit that is declared beside it. Not thread-safe. */
final class Figures {

  private static final String BARE = "number";

  private final String text;
  private final Passage passage;
  private final QuantityParser parser;

  /** Looked for where there is a bare number: most passages have none. */
  private @Nullable DeclaredUnit declared;

  Figures(String text, Passage passage, QuantityParser parser) {
    this.text = text;
    this.passage = passage;
    this.parser = parser;
  }

  /** Those in a part of the passage, with places from the part's start. */
  List<QuantityMention> in(Span part) {
    List<QuantityMention> whole = new ArrayList<>();
    for (QuantityMention found : parser.find(part.in(text))) {
      whole.add(found.dimension().equals(BARE) ? declared().complete(found) : found);
    }
    return whole;
  }

  private DeclaredUnit declared() {
    DeclaredUnit known = declared;
    if (known == null) {
      known = DeclaredUnit.of(text, passage, parser);
      declared = known;
    }
    return known;
  }
}
