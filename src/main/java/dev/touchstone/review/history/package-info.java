/**
 * Runs, recorded in the ledger: what each found, as far as runs are compared by it.
 *
 * <p>A {@link dev.touchstone.review.history.Snapshot} gathers what a run finds; the {@link
 * dev.touchstone.review.history.History} records it and says in what two runs differ. A row of the
 * table holds from the run that first had it to the last, so a run in which nothing changed takes one
 * row.
 *
 * <p>Start reading at {@link dev.touchstone.review.history.History}.
 */
@NullMarked
package dev.touchstone.review.history;

import org.jspecify.annotations.NullMarked;
