/**
 * A run in words and numbers, ready to be laid out: nothing is left for a template to work out.
 *
 * <p>Start reading at {@link dev.touchstone.report.view.ViewWriter}.
 */
@NullMarked
package dev.touchstone.report.view;

import org.jspecify.annotations.NullMarked;
