package dev.touchstone.claims.quantity;

import java.util.List;

/** Finds every quantity in a sentence or cell, in time linear in its length. Thread-safe. */
public final class QuantityParser {

  /** All quantities in the text, sorted by place, none overlapping another. */
  public List<QuantityMention> find(String text) {
    return List.of();
  }
}
