package dev.touchstone.review.view;

/**
 * A decision in words.
 *
 * @param id of the decision
 * @param at when: {@code 2026-11-25 14:05}, in UTC
 * @param author who
 * @param says what was decided
 * @param reason in words; empty if none was given
 * @param note in the editor's words; may be empty
 * @param until the last day on which it holds; empty if it has no end
 * @param counts whether it still counts
 * @param about what it is about, in words
 * @param link to what it is about; empty if this run does not have it
 */
public record Told(
    String id,
    String at,
    String author,
    String says,
    String reason,
    String note,
    String until,
    boolean counts,
    String about,
    String link) {}
