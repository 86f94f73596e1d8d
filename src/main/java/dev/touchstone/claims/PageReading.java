package dev.touchstone.claims;

import java.util.List;

/**
 * A page, read but not yet searched for claims.
 *
 * @param passages in reading order
 * @param discourse what the page and its sections are about
 * @param rows the cells of its tables
 * @param words what the page calls things
 */
record PageReading(
    List<ReadPassage> passages, Discourse discourse, TableRows rows, PageWords words) {}
