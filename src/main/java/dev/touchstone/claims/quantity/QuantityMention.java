package dev.touchstone.claims.quantity;

import dev.touchstone.claims.Value;
import dev.touchstone.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quantity found in a text.
 *
 * @param span from the number, or the word that bounds it ("up to"), to the end of the unit
 * @param value bounds and UCUM unit; a frequency counts times per {@code /d}, {@code /wk}, {@code
 *     /mo}
 * @param dimension what is measured: {@code mass}, {@code mass_per_mass}, {@code time}, {@code
 *     percent}, {@code frequency}, {@code number} ...
 * @param frequency how often, where the quantity itself says so: {@code 1/d} in "50 mg daily" is a
 *     mention of its own, in "50 mg/day" it is this; null if absent
 */
public record QuantityMention(
    Span span,
    Value.Quantity value,
    String dimension,
    @Nullable String frequency) {}
