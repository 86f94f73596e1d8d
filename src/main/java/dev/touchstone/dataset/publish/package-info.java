/**
 * A run's files, put in their place all together or not at all.
 *
 * <p>Start reading at {@link dev.touchstone.dataset.publish.Publication}.
 */
@NullMarked
package dev.touchstone.dataset.publish;

import org.jspecify.annotations.NullMarked;
