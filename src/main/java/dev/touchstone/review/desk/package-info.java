/**
 * The review desk without its web pages: a run and a ledger in; what is left to decide, in which
 * order, and decisions out.
 *
 * <p>Start reading at {@link dev.touchstone.review.desk.Desk}.
 */
@NullMarked
package dev.touchstone.review.desk;

import org.jspecify.annotations.NullMarked;
