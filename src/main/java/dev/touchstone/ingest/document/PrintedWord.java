package dev.touchstone.ingest.document;

/**
 * A word as it stands on a printed page. Lengths are in points from the page's left edge.
 *
 * @param text its letters
 * @param left where the first begins
 * @param right where the last ends
 */
record PrintedWord(String text, float left, float right) {}
