package dev.touchstone.clean.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A line of a paragraph that says one thing by itself: "Half-life: 18 hours", "• nausea". Pages set
 * such lines apart with line breaks alone.
 */
final class LabelLine {

  private static final Set<String> BOLD = Set.of("b", "strong", "u", "em", "i", "span");

  /** Up to six words and a colon, and something after it in the same line. */
  private static final Pattern LABEL = Pattern.compile(
      "\\s*\\p{Lu}[\\p{L}\\d'\u2019/()-]*(?: [\\p{L}\\d'\u2019/()&-]+){0,5}\\s?:\\s*\\S.*",
      Pattern.DOTALL);

  private static final Pattern BULLET = Pattern.compile(
      "\\s*[\u2022\u25CF\u25AA\u25E6\u2023\u2043\u00B7\u25A0\u25BA\u2713\u2714] .*",
      Pattern.DOTALL);

  /** More characters than this are emphasis and no label. */
  private static final int LONGEST = 50;

  private LabelLine() {}

  /** Whether such a line begins or ends at a line break. */
  static boolean touches(Element lineBreak) {
    return isEntry(next(lineBreak)) || isEntry(lineStart(lineBreak));
  }

  private static boolean isEntry(@Nullable Node start) {
    if (start instanceof TextNode text) {
      String words = text.getWholeText();
      return BULLET.matcher(words).matches() || LABEL.matcher(words).matches();
    }
    if (!(start instanceof Element element) || !BOLD.contains(element.normalName())) {
      return false;
    }
    String words = element.text().strip();
    if (words.isEmpty() || words.length() > LONGEST) {
      return false;
    }
    Node after = next(start);
    return words.endsWith(":")
        ? after != null && !isBreak(after)
        : after instanceof TextNode text && text.getWholeText().stripLeading().startsWith(":");
  }

  /** The first node of the line that a break ends; null if it is empty. */
  private static @Nullable Node lineStart(Element lineBreak) {
    Node start = null;
    Node at = lineBreak.previousSibling();
    for (int seen = 0; at != null && !isBreak(at) && seen < LONGEST; seen++) {
      start = isBlank(at) ? start : at;
      at = at.previousSibling();
    }
    return start;
  }

  private static @Nullable Node next(Node node) {
    Node at = node.nextSibling();
    while (at != null && isBlank(at)) {
      at = at.nextSibling();
    }
    return at;
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text && text.isBlank();
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element && element.nameIs("br");
  }
}
