package dev.touchstone.claims;

import dev.touchstone.page.Span;
import java.util.List;
import java.util.Map;

/**
 * A page, read but not yet searched for claims.
 *
 * @param passages in reading order
 * @param discourse what the page and its sections are about
 * @param rows passages by their place, where table rows may refer to them
 * @param words what the page calls things
 */
record PageReading(
    List<ReadPassage> passages,
    Discourse discourse,
    Map<Span, ReadPassage> rows,
    PageWords words) {}
