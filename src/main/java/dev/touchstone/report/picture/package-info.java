/**
 * Pictures as numbers: where on an axis a mark stands, how dark a cell is.
 *
 * <p>Start reading at {@link dev.touchstone.report.picture.IntervalPlot}.
 */
@NullMarked
package dev.touchstone.report.picture;

import org.jspecify.annotations.NullMarked;
