/**
 * Decisions in, how often editors overruled each rule, source and verdict out.
 *
 * <p>Start reading at {@link dev.touchstone.review.audit.Audit}.
 */
@NullMarked
package dev.touchstone.review.audit;

import org.jspecify.annotations.NullMarked;
