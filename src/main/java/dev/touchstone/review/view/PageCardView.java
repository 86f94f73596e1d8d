package dev.touchstone.review.view;

import dev.touchstone.report.source.SourceView;

/**
 * The source card of a page.
 *
 * @param id of the page
 * @param title of the page; its id if it has none
 * @param path as it was given to the run
 * @param card in words
 * @param findings address of the findings in which the page takes part
 * @param text address of the cleaned text
 * @param removed address of what was taken out of it
 */
public record PageCardView(
    String id,
    String title,
    String path,
    SourceView card,
    String findings,
    String text,
    String removed) {}
