/**
 * A request and a response of HTTP, as far as the desk needs them: what is too large or malformed
 * is refused here.
 *
 * <p>Start reading at {@link dev.touchstone.review.http.Request}.
 */
@NullMarked
package dev.touchstone.review.http;

import org.jspecify.annotations.NullMarked;
