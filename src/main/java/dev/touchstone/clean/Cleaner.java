package dev.touchstone.clean;

import dev.touchstone.page.Alignment;
import dev.touchstone.page.Page;
import java.util.List;

/** Keeps what a page has to say and takes out the rest. Thread-safe. */
public final class Cleaner {

  /** Cleans one page. Never throws on page content: what was too deep or too long becomes a notice. */
  public CleanPage clean(Page page) {
    Metadata metadata = new Metadata(null, List.of(), null, null, null, null);
    return new CleanPage(
        page, "", Alignment.identity(0), List.of(), List.of(), metadata, List.of());
  }
}
