package dev.touchstone.clean.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Tables without table markup: several elements alike, each with two parts, a short label and what it
 * says, such as {@code <div class="row"><span>Half-life</span><span>18 hours</span></div>}. Shops and
 * databases set their facts so.
 */
final class LabelledRows {

  private static final Set<String> ROWS = Set.of("div", "li", "p", "section");
  private static final Set<String> PARTS =
      Set.of("div", "span", "p", "b", "strong", "label", "em", "dt", "dd");

  /** Parts that stand in one line with what is before them. */
  private static final Set<String> LINE = Set.of("span", "b", "strong", "em", "label");

  /** Elements that a part may hold: it is a piece of one line. */
  private static final Set<String> WITHIN = Set.of(
      "a", "abbr", "b", "br", "em", "i", "img", "small", "span", "strong", "sub", "sup", "wbr");

  /** A label of up to six words, without figures. */
  private static final Pattern LABEL =
      Pattern.compile("\\p{Lu}[\\p{L}'\u2019/()-]*(?: [\\p{L}'\u2019/()&-]+){0,5}\\s?:?");

  private static final int LONGEST_LABEL = 45;
  private static final int LONGEST_VALUE = 240;

  /** A longer value that ends with a full stop is a sentence, in characters. */
  private static final int SENTENCE = 60;

  /** Nodes below an element that are looked at to take its words. */
  private static final int LOOK = 40;

  private LabelledRows() {}

  /** Whether an element is such a row; there has to be another one beside it. */
  static boolean isRow(Element element) {
    return isPair(element)
        && (isAlike(element, element.nextElementSibling())
            || isAlike(element, element.previousElementSibling()));
  }

  private static boolean isAlike(Element row, @Nullable Element other) {
    return other != null
        && other.normalName().equals(row.normalName())
        && other.className().equals(row.className())
        && isPair(other);
  }

  private static boolean isPair(Element element) {
    int nodes = element.childNodeSize();
    if (nodes < 2 || nodes > 7 || !ROWS.contains(element.normalName())) {
      return false;
    }
    Element label = null;
    Element value = null;
    for (int i = 0; i < nodes; i++) {
      Node node = element.childNode(i);
      if (node instanceof TextNode text && !text.isBlank()) {
        return false;
      }
      if (node instanceof Element part) {
        if (value != null || !PARTS.contains(part.normalName())) {
          return false;
        }
        value = label == null ? null : part;
        label = label == null ? part : label;
      }
    }
    return label != null
        && value != null
        && LABEL.matcher(words(label, LONGEST_LABEL)).matches()
        && isValue(value, words(value, LONGEST_VALUE));
  }

  /** Whether words are what a label names; a sentence in the same line of a list's entry goes on from the label. */
  private static boolean isValue(Element value, String words) {
    Element row = value.parent();
    boolean sentence = words.length() >= SENTENCE
        && words.endsWith(".")
        && !words.endsWith("..")
        && LINE.contains(value.normalName())
        && row != null
        && row.nameIs("li");
    return !words.isEmpty() && !sentence;
  }

  /** The words of an element that is a piece of one line; empty if it is more, or has none. */
  private static String words(Element part, int longest) {
    StringBuilder words = new StringBuilder();
    int seen = 0;
    Node node = part.firstChild();
    while (node != null) {
      boolean within = node instanceof TextNode
          || (node instanceof Element element && WITHIN.contains(element.normalName()));
      if (!within || ++seen > LOOK) {
        return "";
      }
      if (node instanceof TextNode text) {
        words.append(text.text());
      }
      if (words.length() > longest) {
        return "";
      }
      node = Nodes.next(node, part);
    }
    return words.toString().strip();
  }
}
