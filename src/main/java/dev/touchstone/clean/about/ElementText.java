package dev.touchstone.clean.about;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The words of one element, as one line. */
final class ElementText {

  /** Longest text of a headline or byline, in characters. */
  private static final int LINE = 300;

  /** Longest words before an element that say what it is, in characters. */
  private static final int BEFORE = 20;

  private ElementText() {}

  /** What an element's attribute says, or else its words. */
  static String content(Element element) {
    String content = element.attributes().get("content");
    return content.isBlank() ? line(element) : content.strip();
  }

  /** The words of an element, with single white space, cut short where they are many. */
  static String line(Element element) {
    StringBuilder words = new StringBuilder();
    Node node = element;
    while (node != null && words.length() < LINE) {
      if (node instanceof TextNode text) {
        words.append(text.getWholeText());
      } else {
        words.append(' ');
      }
      node = node.childNodeSize() > 0 ? node.childNode(0) : after(node, element);
    }
    return spaced(words.toString());
  }

  /** The words of an element in pieces, one for each stretch between two tags that has any, up to a length. */
  static List<String> parts(Element element) {
    List<String> parts = new ArrayList<>();
    int length = 0;
    Node node = element;
    while (node != null && length < LINE) {
      String words = node instanceof TextNode text ? spaced(text.getWholeText()) : "";
      if (!words.isEmpty()) {
        parts.add(words);
        length += words.length();
      }
      node = node.childNodeSize() > 0 ? node.childNode(0) : after(node, element);
    }
    return parts;
  }

  /** The words right before an element, within what holds it. */
  static String before(Element element) {
    Node before = element.previousSibling();
    while (before instanceof TextNode text && text.isBlank()) {
      before = before.previousSibling();
    }
    if (before == null) {
      return "";
    }
    String words = before instanceof TextNode text
        ? text.getWholeText()
        : before instanceof Element other ? line(other) : "";
    String line = spaced(words);
    return line.length() > BEFORE ? line.substring(line.length() - BEFORE) : line;
  }

  /** Words with single white space and without the places where a line may be broken within one. */
  private static String spaced(String text) {
    return String.join(" ", text.replace("\u00AD", "").strip().split("[\\s\u00A0]+"))
        .strip();
  }

  /** The node after one and all that it holds; null at the end of the element. */
  @SuppressWarnings("ReferenceEquality") // the very node is meant, not one like it
  static @Nullable Node after(Node node, Element within) {
    Node at = node;
    while (at != null && at != within && at.nextSibling() == null) {
      at = at.parent();
    }
    return at == null || at == within ? null : at.nextSibling();
  }
}
