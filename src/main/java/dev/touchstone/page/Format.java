package dev.touchstone.page;

/** What kind of text a page's source is. */
public enum Format {
  HTML,
  MARKDOWN,
  TEXT
}
