package dev.touchstone.vet.card;

import dev.touchstone.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * A page's own words that decide a criterion, and where they stand.
 *
 * @param quote the words as a reader sees them, white space folded; a piece of the source itself for
 *     what is only in the page's metadata
 * @param inText range in the cleaned text, where the words there are the quote; null where they were
 *     taken out in cleaning
 * @param inSource range in the decoded source
 */
public record Sighting(String quote, @Nullable Span inText, Span inSource) {}
