package dev.touchstone.clean.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a reader clicks to unfold a text: a button over a panel, or the summary of details. It is the heading of that text. */
final class Opener {

  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

  /** What a text has and a menu has not. */
  private static final String TEXTS = "p, dd, td, " + HEADINGS;

  /** More characters than this are a text themselves. */
  private static final int LONGEST = 90;

  /** The level where no heading stands near. */
  private static final int LOWEST = 3;

  /** Elements around it, and elements before each of these, among which a heading is looked for. */
  private static final int OUT = 4;

  private static final int LOOK = 50;

  private Opener() {}

  /** The name of the element that it is, or the heading that it stands for. */
  static String name(Element element) {
    String name = element.normalName();
    Element panel =
        name.equals("summary") ? details(element) : name.equals("button") ? panel(element) : null;
    return panel == null || element.selectFirst(HEADINGS) != null
        ? name
        : "h" + level(element, panel);
  }

  private static @Nullable Element details(Element summary) {
    Element parent = summary.parent();
    return parent != null && parent.nameIs("details") && summary.text().length() <= LONGEST
        ? parent
        : null;
  }

  /** The text that a button unfolds: what stands beside it, or beside the element that holds nothing else. */
  private static @Nullable Element panel(Element button) {
    boolean unfolds = button.hasAttr("aria-expanded") || button.className().contains("accordion");
    if (!unfolds || button.text().length() > LONGEST) {
      return null;
    }
    Element beside = button.nextElementSibling();
    Element parent = button.parent();
    if (beside == null && parent != null && parent.childrenSize() == 1) {
      beside = parent.nextElementSibling();
    }
    return beside != null && beside.selectFirst(TEXTS) != null ? beside : null;
  }

  /** Right below the heading before it, beside it or beside what holds it; else right above the first one of its text. */
  private static int level(Element opener, Element panel) {
    Element at = opener;
    for (int out = 0; out < OUT && at != null; out++) {
      Element before = at.previousElementSibling();
      for (int seen = 0; before != null && seen < LOOK; seen++) {
        if (before.normalName().matches("h[1-5]")) {
          return before.normalName().charAt(1) - '0' + 1;
        }
        before = before.previousElementSibling();
      }
      at = at.parent();
    }
    Element heading = panel.selectFirst("h3, h4, h5");
    return heading == null ? LOWEST : heading.normalName().charAt(1) - '1';
  }
}
