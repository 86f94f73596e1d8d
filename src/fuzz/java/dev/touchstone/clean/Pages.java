package dev.touchstone.clean;

import dev.touchstone.page.Format;
import dev.touchstone.page.Page;

/** Cleans what a fuzzer made, and holds it against the laws of places. */
public final class Pages {

  private static final Cleaner CLEANER = new Cleaner();

  private Pages() {}

  /** The page after cleaning. */
  public static CleanPage clean(Format format, String source) {
    CleanPage page =
        CLEANER.clean(new Page("fuzz", "fuzz", format, source, "UTF-8", "strict-utf-8", ""));
    if (page.text().length() != page.toSource().length()) {
      throw new AssertionError("text and its map to the source differ in length");
    }
    for (Block block : page.blocks()) {
      block.cells().forEach(cell -> page.toSource().toOrigin(cell).in(source));
      page.quote(block.span()).inSource().in(source);
    }
    return page;
  }
}
