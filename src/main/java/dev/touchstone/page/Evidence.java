package dev.touchstone.page;

/**
 * A page's own words and where they stand.
 *
 * @param quote the words, verbatim: {@code inText.in(cleanedText)} is equal to it
 * @param inText range in the cleaned text
 * @param inSource range in the decoded source; reads as the quote once markup, entities and white
 *     space are taken out
 */
public record Evidence(String quote, Span inText, Span inSource) {}
