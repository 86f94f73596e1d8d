/**
 * The database in which a ledger lies, SQLite or PostgreSQL: where it is, its tables, its connection.
 *
 * <p>Start reading at {@link dev.touchstone.review.store.Store}.
 */
@NullMarked
package dev.touchstone.review.store;

import org.jspecify.annotations.NullMarked;
