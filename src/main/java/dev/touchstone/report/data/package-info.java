/**
 * What a report is made of, gathered page by page.
 *
 * <p>Start reading at {@link dev.touchstone.report.data.ReportData}.
 */
@NullMarked
package dev.touchstone.report.data;

import org.jspecify.annotations.NullMarked;
