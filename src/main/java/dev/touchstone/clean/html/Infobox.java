package dev.touchstone.clean.html;

import org.jsoup.nodes.Element;

/**
 * A box beside an article that sums up its subject: names with their values, hardly any links. It
 * stands in an {@code aside} as advertising and related links do, and is told from them by its form.
 */
final class Infobox {

  /** So many names with values make a box of facts. */
  private static final int FEW = 4;

  private Infobox() {}

  /** Whether an element is such a box. */
  static boolean is(Element element) {
    if (!element.nameIs("aside")) {
      return false;
    }
    int facts = 0;
    int links = 0;
    for (Element inner : element.getAllElements()) {
      boolean fact = inner.nameIs("dt")
          || (inner.nameIs("tr") && inner.childrenSize() == 2 && inner.child(1).nameIs("td"));
      facts += fact ? 1 : 0;
      links += inner.nameIs("a") ? 1 : 0;
    }
    return facts >= FEW && links <= 2 * facts;
  }
}
