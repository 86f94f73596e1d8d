package dev.touchstone.review.batch;

import org.jspecify.annotations.Nullable;

/**
 * A line of {@code pages.jsonl}.
 *
 * @param id the page's id
 * @param path as given to the run
 * @param title null if it has none
 * @param sha256 of the file's bytes; null if it could not be read
 * @param error why it could not be read; null if it was
 */
public record PageLine(
    String id,
    String path,
    @Nullable String title,
    @Nullable String sha256,
    @Nullable String error) {

  /** The title, or the id where there is none. */
  public String name() {
    return title == null || title.isBlank() ? id : title;
  }
}
