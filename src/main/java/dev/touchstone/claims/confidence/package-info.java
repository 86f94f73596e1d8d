/**
 * How likely a claim is what its page says, from how often claims like it were right on labelled pages.
 *
 * <p>Start reading at {@link dev.touchstone.claims.confidence.TrackRecord}.
 */
@NullMarked
package dev.touchstone.claims.confidence;

import org.jspecify.annotations.NullMarked;
