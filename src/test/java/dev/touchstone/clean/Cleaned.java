package dev.touchstone.clean;

import dev.touchstone.ingest.PageReader;
import dev.touchstone.page.Page;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Pages as the tests write them, cleaned. */
final class Cleaned {

  private static final Cleaner CLEANER = new Cleaner();

  private Cleaned() {}

  /** Cleans a page of HTML, read as the program reads files. */
  static CleanPage of(String html) {
    return of(html.getBytes(StandardCharsets.UTF_8));
  }

  static CleanPage of(byte[] bytes) {
    Page page =
        Objects.requireNonNull(new PageReader().read("page", "page.html", bytes).page());
    return CLEANER.clean(page);
  }
}
