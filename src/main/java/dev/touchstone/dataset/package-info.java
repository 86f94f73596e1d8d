/**
 * Pages, claims and findings as JSON Lines and CSV.
 *
 * <p>{@link dev.touchstone.dataset.DatasetWriter} writes a run's whole output folder; the classes
 * named after a record write that record. All bytes are the same on any machine: UTF-8, no byte
 * order mark, fields in a fixed order, numbers in plain notation.
 *
 * <p>Start reading at {@link dev.touchstone.dataset.DatasetWriter}.
 */
@NullMarked
package dev.touchstone.dataset;

import org.jspecify.annotations.NullMarked;
