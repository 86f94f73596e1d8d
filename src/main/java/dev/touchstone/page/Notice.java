package dev.touchstone.page;

/**
 * Something about the data that a user should know and that stops nothing: it is counted and ends in
 * the run's summary.
 *
 * @param place the file, and where there is one the place in it
 * @param message what was found and what to do about it, one line
 */
public record Notice(String place, String message) {}
