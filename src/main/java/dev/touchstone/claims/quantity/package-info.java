/**
 * Numbers, ranges and units in running text, as quantities in UCUM units.
 *
 * <p>Start reading at {@link dev.touchstone.claims.quantity.QuantityParser}.
 */
@NullMarked
package dev.touchstone.claims.quantity;

import org.jspecify.annotations.NullMarked;
