package dev.touchstone.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page, read but not yet searched for claims.
 *
 * @param passages in reading order
 * @param discourse what the page and its sections are about
 * @param rows the cells of its tables
 * @param words what the page calls things
 * @param names by which names the page calls drugs
 */
public record PageReading(
    List<ReadPassage> passages,
    Discourse discourse,
    TableRows rows,
    PageWords words,
    OwnNames names) {

  /** The drug that the page as a whole is about; null if none. */
  public @Nullable String subject() {
    return discourse.pageSubject();
  }
}
