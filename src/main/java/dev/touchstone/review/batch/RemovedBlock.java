package dev.touchstone.review.batch;

/**
 * A line of {@code removed.jsonl}: what cleaning took out of a page.
 *
 * @param source the page's id
 * @param reason code, such as {@code navigation}
 * @param rule id of the cleaning rule
 * @param quote the words that were taken out
 * @param start offset in the decoded source, in UTF-16 code units
 * @param end offset just past its end
 */
public record RemovedBlock(
    String source, String reason, String rule, String quote, int start, int end) {}
