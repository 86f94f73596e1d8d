/**
 * Decisions, kept for good.
 *
 * <p>A {@link dev.touchstone.review.ledger.Decision} is never changed or deleted: taking one back is another
 * decision. The {@link dev.touchstone.review.ledger.Ledger} keeps them in SQLite or PostgreSQL, with
 * the same tables; {@link dev.touchstone.review.ledger.Book} says which of them count; {@link
 * dev.touchstone.review.ledger.DecisionLines} writes them as JSON Lines.
 *
 * <p>Start reading at {@link dev.touchstone.review.ledger.Decision}.
 */
@NullMarked
package dev.touchstone.review.ledger;

import org.jspecify.annotations.NullMarked;
