/**
 * What two runs recorded in, what has changed between them out: findings, values, pages.
 *
 * <p>Start reading at {@link dev.touchstone.dataset.changes.Changes}.
 */
@NullMarked
package dev.touchstone.dataset.changes;

import org.jspecify.annotations.NullMarked;
