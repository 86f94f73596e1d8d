/**
 * Whether a sentence states, denies or leaves open what some of its words say, and with what reserve.
 * Start with {@link dev.touchstone.claims.polarity.PolarityReader}.
 */
@NullMarked
package dev.touchstone.claims.polarity;

import org.jspecify.annotations.NullMarked;
