/**
 * Writes findings down, in plain words that an editor can check.
 *
 * <p>Start reading at {@link dev.touchstone.compare.reason.FindingMaker}.
 */
@NullMarked
package dev.touchstone.compare.reason;

import org.jspecify.annotations.NullMarked;
