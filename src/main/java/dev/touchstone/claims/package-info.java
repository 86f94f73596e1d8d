/**
 * Sentences and table rows in, typed claims out.
 *
 * <p>Start reading at {@link dev.touchstone.claims.Claim}.
 */
@NullMarked
package dev.touchstone.claims;

import org.jspecify.annotations.NullMarked;
