package dev.touchstone.review.entry;

/**
 * A browser that came in with a token.
 *
 * @param id the secret in its cookie
 * @param form the secret in its forms: a page of another site does not know it
 * @param editor who it is
 * @param began when, in milliseconds since 1970
 */
public record Session(String id, String form, Editor editor, long began) {}
