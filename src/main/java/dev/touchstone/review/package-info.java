/**
 * What people decide about a run's findings, and what it rests on.
 *
 * <p>A {@linkplain dev.touchstone.review.batch.Batch batch} is a run's output folder, read back. A
 * {@linkplain dev.touchstone.review.evidence.Case case} is a finding, claim or removed block with the
 * words it rests on; a {@linkplain dev.touchstone.review.ledger.Decision decision} is somebody's
 * answer to it, kept for good in the {@linkplain dev.touchstone.review.ledger.Ledger ledger}. The
 * {@linkplain dev.touchstone.review.desk.Desk desk} puts them together, and {@linkplain
 * dev.touchstone.review.carry.CarryOver carries} decisions to the next run.
 */
@NullMarked
package dev.touchstone.review;

import org.jspecify.annotations.NullMarked;
