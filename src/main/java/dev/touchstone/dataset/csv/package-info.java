/**
 * Records of a run in, tables for a spreadsheet out: one class a record.
 *
 * <p>Start reading at {@link dev.touchstone.dataset.csv.Csv}.
 */
@NullMarked
package dev.touchstone.dataset.csv;

import org.jspecify.annotations.NullMarked;
