/**
 * What was found, in plain words that an editor can check.
 *
 * <p>Start reading at {@link dev.touchstone.compare.reason.Reason}.
 */
@NullMarked
package dev.touchstone.compare.reason;

import org.jspecify.annotations.NullMarked;
