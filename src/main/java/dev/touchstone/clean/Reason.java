package dev.touchstone.clean;

import java.util.Locale;

/** Why something was taken out of a page. The codes appear in every data set and never change their meaning. */
public enum Reason {
  /** Menus, breadcrumbs, tables of contents, pagers. */
  NAVIGATION,
  /** Prices by pack or by pill. A table of doses is content. */
  PRICE_TABLE,
  /** Order, cart, checkout and "buy X by Y" matter. */
  ORDER,
  /** Shipping, delivery and discount lines. */
  SHIPPING,
  /** An invitation to write or call in order to buy. */
  SALES_CONTACT,
  /** A sentence that is there for its link and has nothing to do with the page. */
  PLANTED_LINK,
  /** Advertising of a service or product. */
  PROMOTION,
  NEWSLETTER,
  COMMENT_FORM,
  COMMENTS,
  /** Lists of other pages: "must read", "related". */
  RELATED,
  SHARE,
  /** Cookie and consent bars. */
  CONSENT,
  /** Author boxes at the end of an article. */
  AUTHOR_BOX,
  FOOTER,
  /** Not visible to a reader: hidden by style, scripts, templates. */
  HIDDEN,
  /** Says again what another block of the page said. */
  DUPLICATE,
  /** Outside the main content, without a clearer reason. */
  BOILERPLATE;

  /** The code as it stands in the data sets: {@code price_table}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
