package dev.touchstone.clean.html;

import dev.touchstone.clean.Metadata;
import dev.touchstone.clean.draft.Draft;
import dev.touchstone.page.Notice;
import java.util.List;

/**
 * What came of reading an HTML page.
 *
 * @param draft its blocks; those outside the main content already have their verdict
 * @param metadata what it says about itself
 * @param offers whether it is there to offer something: products, services, lists of them
 * @param notices what was cut short
 */
public record HtmlReading(Draft draft, Metadata metadata, boolean offers, List<Notice> notices) {

  public HtmlReading {
    notices = List.copyOf(notices);
  }
}
