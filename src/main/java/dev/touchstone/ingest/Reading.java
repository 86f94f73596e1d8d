package dev.touchstone.ingest;

import dev.touchstone.page.Notice;
import dev.touchstone.page.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one file.
 *
 * @param page the page; null where it could not be read, then {@code failure} says why
 * @param failure the cause, one line, lower case; null where there is a page
 * @param notices what a user should know about a page that could be read, such as a charset that had
 *     to be guessed
 */
public record Reading(@Nullable Page page, @Nullable String failure, List<Notice> notices) {

  public Reading {
    notices = List.copyOf(notices);
    if ((page == null) == (failure == null)) {
      throw new IllegalArgumentException("reading needs either a page or a failure");
    }
  }
}
