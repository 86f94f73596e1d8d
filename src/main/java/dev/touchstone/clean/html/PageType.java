package dev.touchstone.clean.html;

/** What kind of page a page is, as far as that changes what in it is content. */
enum PageType {
  ARTICLE,
  FORUM,
  /** One thing on offer: its description counts, its reviews and its neighbours do not. */
  PRODUCT,
  DOCUMENTATION,
  /** Many things that lead to pages of their own. */
  LISTING,
  /** Sections of a page that presents something: a service, a department, a start page. */
  SERVICE
}
