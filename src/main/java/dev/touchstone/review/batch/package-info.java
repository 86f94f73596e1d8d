/**
 * A run's output folder in, its findings, claims, pages and removals as records out.
 *
 * <p>Start reading at {@link dev.touchstone.review.batch.BatchReader}.
 */
@NullMarked
package dev.touchstone.review.batch;

import org.jspecify.annotations.NullMarked;
