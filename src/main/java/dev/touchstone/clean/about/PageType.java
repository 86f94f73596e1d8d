package dev.touchstone.clean.about;

/** What kind of page a page is, as far as that changes what in it is content. */
public enum PageType {
  ARTICLE,
  FORUM,
  /** One thing on offer: its description counts, its reviews and its neighbours do not. */
  PRODUCT,
  DOCUMENTATION,
  /** Many things that lead to pages of their own. */
  LISTING,
  /** Sections of a page that presents something: a service, a department, a start page. */
  SERVICE;

  /** Whether it offers things that have writers and dates of their own. */
  boolean offers() {
    return this == PRODUCT || this == LISTING || this == SERVICE;
  }
}
