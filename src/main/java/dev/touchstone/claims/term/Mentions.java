package dev.touchstone.claims.term;

import dev.touchstone.page.Span;
import dev.touchstone.rules.Mention;
import java.util.ArrayList;
import java.util.List;

/** The lexicon's names in a page's text, to be asked for by range. */
public final class Mentions {

  private final List<Mention> sorted;

  /** Of mentions in the order of their places. */
  public Mentions(List<Mention> sorted) {
    this.sorted = sorted;
  }

  /** The mentions that lie wholly in the range. */
  List<Mention> within(Span span) {
    List<Mention> found = new ArrayList<>();
    for (int i = firstAt(span.start()); i < sorted.size(); i++) {
      Mention mention = sorted.get(i);
      if (mention.span().start() >= span.end()) {
        break;
      }
      if (mention.span().end() <= span.end()) {
        found.add(mention);
      }
    }
    return found;
  }

  private int firstAt(int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
