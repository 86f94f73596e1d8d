/**
 * A run's pages, claims and findings in, one HTML file out.
 *
 * <p>{@link dev.touchstone.report.data.ReportData} gathers what is shown, {@link
 * dev.touchstone.report.finding.FindingCard} is a finding in words, and the templates in {@code src/main/jte}
 * lay it out. Words for codes are data: {@code packs/pharmacology/words.tsv}. The templates are
 * compiled by Maven in {@code process-classes}; after a change to one, run {@code mvn -Dquick
 * process-classes} before a test from an editor.
 *
 * <p>Start reading at {@link dev.touchstone.report.HtmlReport}.
 */
@NullMarked
package dev.touchstone.report;

import org.jspecify.annotations.NullMarked;
