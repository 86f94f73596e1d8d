/**
 * What people decide about a run's findings, and what stays of it in the next run.
 *
 * <p>A {@linkplain dev.touchstone.review.batch.Batch batch} is a run's output folder, read back. A
 * {@linkplain dev.touchstone.review.evidence.Case case} is a finding, claim or removed block with the
 * words it rests on; a {@linkplain dev.touchstone.review.ledger.Decision decision} is somebody's
 * answer to it, kept for good in the {@linkplain dev.touchstone.review.ledger.Ledger ledger}. {@link
 * dev.touchstone.review.carry.CarryOver} brings the decisions of older runs together with the cases
 * of the newest one, {@code desk} lets people decide in a browser, {@code history} tells what changed
 * from run to run, and {@code audit} how often editors overruled which rule.
 */
@NullMarked
package dev.touchstone.review;

import org.jspecify.annotations.NullMarked;
