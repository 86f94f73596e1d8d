/**
 * Records of a run in, JSON Lines out: one class a record.
 *
 * <p>Start reading at {@link dev.touchstone.dataset.json.ClaimJson}.
 */
@NullMarked
package dev.touchstone.dataset.json;

import org.jspecify.annotations.NullMarked;
