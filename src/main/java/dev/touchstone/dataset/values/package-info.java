/**
 * Anybody's table of who says what in, a table of answers out.
 *
 * <p>Start reading at {@link dev.touchstone.dataset.values.ValueTable}.
 */
@NullMarked
package dev.touchstone.dataset.values;

import org.jspecify.annotations.NullMarked;
