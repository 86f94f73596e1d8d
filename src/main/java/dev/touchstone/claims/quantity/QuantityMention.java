package dev.touchstone.claims.quantity;

import dev.touchstone.claims.Value;
import dev.touchstone.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quantity found in a text.
 *
 * @param span from the number, or the word that bounds it ("up to"), to the end of the unit; a
 *     figure that shares its unit ("5 or 10 mg") has a span of its own
 * @param value bounds and UCUM unit; a frequency counts times per {@code /d}, {@code /wk}, {@code
 *     /mo}, {@code /a}
 * @param dimension what is measured: {@code mass}, {@code mass_per_mass}, {@code time}, {@code
 *     percent}, {@code frequency}, {@code concentration}, {@code clearance}, {@code
 *     body_mass_index} ...; {@code money}, {@code pack} and {@code count} are for rules to leave
 *     alone; {@code number} has no unit, {@code year} and {@code date} have the year as value;
 *     {@code as_needed} has only its frequency, {@code prn}
 * @param frequency how often, where the quantity itself says so: {@code 1/d} in "50 mg daily" is a
 *     mention of its own, in "50 mg/day" it is this; {@code 3/d} for every 8 hours, {@code 1/4wk}
 *     for every four weeks; null if absent
 * @param approximate whether the page says "about" or the like; the value is the same
 */
public record QuantityMention(
    Span span,
    Value.Quantity value,
    String dimension,
    @Nullable String frequency,
    boolean approximate) {}
