/**
 * Decisions of earlier runs in, what became of each in this run out: carried, stale or orphaned.
 *
 * <p>Start reading at {@link dev.touchstone.review.carry.CarryOver}.
 */
@NullMarked
package dev.touchstone.review.carry;

import org.jspecify.annotations.NullMarked;
