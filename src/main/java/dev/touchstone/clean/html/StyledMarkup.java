package dev.touchstone.clean.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Pages made of {@code <div>} and {@code <span>} alone, whose style shows what is a heading, a list or a
 * table. Their elements get the names of what they stand for, so that all that follows reads them as
 * any other page.
 *
 * <p>A name is given only where a page has none of that kind itself: by the role that the element
 * declares, or by how elements of one class stand to those around them.
 */
final class StyledMarkup {

  private static final Map<String, String> ROLES = Map.of(
      "list", "ul",
      "listitem", "li",
      "table", "table",
      "grid", "table",
      "rowgroup", "tbody",
      "row", "tr",
      "cell", "td",
      "gridcell", "td",
      "columnheader", "th",
      "rowheader", "th");

  /** Elements that mean nothing by themselves. */
  private static final Set<String> BARE = Set.of("div", "span", "section", "article", "p");

  private final Set<Element> leaves = new HashSet<>();
  private final List<Element> containers = new ArrayList<>();
  private final List<Element> pieces = new ArrayList<>();
  private boolean headings;
  private boolean lists;
  private boolean tables;
  private boolean title;

  private StyledMarkup() {}

  /** Names the elements of a page that has no headings, no lists or no tables by its markup. */
  static void name(Document document, Furniture furniture) {
    Element body = document.body();
    StyledMarkup markup = new StyledMarkup();
    markup.visit(body, 0);
    if (markup.headings && markup.lists && markup.tables) {
      return;
    }
    Set<Element> used = new HashSet<>();
    StyledGroups groups = new StyledGroups(markup.leaves, used);
    Collections.reverse(markup.containers); // a table before its rows
    for (Element container : markup.containers) {
      boolean table = !markup.tables && groups.table(container);
      if (!table && !markup.lists) {
        groups.list(container);
      }
    }
    groups.definitions();
    if (!markup.headings) {
      String name = markup.title ? "" : document.title();
      new StyledHeadings(markup.pieces, used, furniture).name(name);
    }
  }

  /** @return whether the element is a piece of a line, or one block of such pieces */
  private boolean visit(Element element, int depth) {
    declared(element);
    String name = element.normalName();
    note(name);
    boolean leaf = true;
    boolean blocks = false;
    boolean words = false;
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode text) {
        words |= !text.isBlank();
      } else if (node instanceof Element child
          && !DraftVisitor.SKIPPED.contains(child.normalName())) {
        boolean within = visit(child, depth + 1);
        boolean inline = child.nameIs("br") || DraftVisitor.INLINE.contains(child.normalName());
        leaf &= within && inline;
        blocks |= !inline;
      }
    }
    if (leaf) {
      leaves.add(element);
    }
    if (BARE.contains(name)) {
      if (leaf && !name.equals("span")) {
        pieces.add(element);
      }
      if (!words && !name.equals("p") && !name.equals("span")) {
        containers.add(element);
      }
    }
    return leaf && !blocks;
  }

  private void note(String name) {
    switch (name) {
      case "h1" -> title = true;
      case "h2", "h3", "h4", "h5", "h6" -> headings = true;
      case "li", "dt" -> lists = true;
      case "tr" -> tables = true;
      default -> {}
    }
  }

  /** Gives an element the name of the role that it declares. */
  private static void declared(Element element) {
    if (element.attributesSize() == 0 || !BARE.contains(element.normalName())) {
      return;
    }
    String role = element.attributes().get("role");
    String name = role.equals("heading")
        ? "h" + level(element.attributes().get("aria-level"))
        : ROLES.get(role);
    if (name != null) {
      element.tagName(name);
    }
  }

  private static String level(String said) {
    return said.matches("[1-6]") ? said : "2";
  }

  /** What elements that look alike have in common: name, class and style; empty where a page says nothing of an element's looks. */
  static String looks(Element element) {
    String names =
        element.attributesSize() == 0 ? "" : element.attributes().get("class").strip();
    String style =
        element.attributesSize() == 0 ? "" : element.attributes().get("style").strip();
    return names.isEmpty() && style.isEmpty()
        ? ""
        : element.normalName() + " " + names + " " + style;
  }

  /** The elements in an element that have words; null if it has words of its own or none that are elements. */
  static @Nullable List<Element> parts(Element element) {
    List<Element> parts = new ArrayList<>();
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        return null;
      }
      if (node instanceof Element child && !DraftVisitor.SKIPPED.contains(child.normalName())) {
        parts.add(child);
      }
    }
    return parts.isEmpty() ? null : parts;
  }
}
