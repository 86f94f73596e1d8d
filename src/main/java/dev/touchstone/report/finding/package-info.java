/**
 * A finding in, everything that an editor needs to judge it out, in words and pieces of quotes.
 *
 * <p>Start reading at {@link dev.touchstone.report.finding.FindingCard}.
 */
@NullMarked
package dev.touchstone.report.finding;

import org.jspecify.annotations.NullMarked;
