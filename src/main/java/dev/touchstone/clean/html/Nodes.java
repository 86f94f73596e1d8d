package dev.touchstone.clean.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Ways from one node of a page to another. */
final class Nodes {

  private Nodes() {}

  /** The node after this one in reading order; null at the end of the element. */
  static @Nullable Node next(Node node, Element within) {
    if (node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    Node at = node;
    while (at != null && !at.equals(within) && at.nextSibling() == null) {
      at = at.parent();
    }
    return at == null || at.equals(within) ? null : at.nextSibling();
  }

  /** The next node beside this one that is seen; null at the end of what stands around it. */
  static @Nullable Node neighbour(@Nullable Node node, boolean forward) {
    Node at = node;
    do {
      at = at == null ? null : forward ? at.nextSibling() : at.previousSibling();
    } while (at != null && isBlank(at));
    return at;
  }

  static boolean isBlank(Node node) {
    return node instanceof TextNode text && text.isBlank();
  }

  static boolean isBreak(Node node) {
    return node instanceof Element element && element.nameIs("br");
  }
}
