package dev.touchstone.review.view;

/**
 * What a page said when somebody decided, and what it says now; empty where it said nothing.
 *
 * @param page id of the page
 * @param oldSaid the value then
 * @param oldQuote the words then
 * @param stands whether the older words are still on the page, in words
 * @param nowSaid the value now
 * @param nowQuote the words now
 */
public record Difference(
    String page, String oldSaid, String oldQuote, String stands, String nowSaid, String nowQuote) {}
