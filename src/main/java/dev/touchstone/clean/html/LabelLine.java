package dev.touchstone.clean.html;

import dev.touchstone.clean.draft.DraftWriter;
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

  /** More characters than this are emphasis and no label. */
  private static final int LONGEST = 50;

  private LabelLine() {}

  /** Whether such a line begins or ends at a line break. */
  static boolean touches(Element lineBreak) {
    return isEntry(Nodes.neighbour(lineBreak, true)) || isEntry(lineStart(lineBreak));
  }

  private static boolean isEntry(@Nullable Node start) {
    if (start instanceof TextNode text) {
      String words = text.getWholeText();
      return DraftWriter.isItem(words.replaceFirst("^\\s+", ""))
          || LABEL.matcher(words).matches();
    }
    if (!(start instanceof Element element) || !BOLD.contains(element.normalName())) {
      return false;
    }
    String words = element.text().strip();
    if (words.isEmpty() || words.length() > LONGEST) {
      return false;
    }
    Node after = Nodes.neighbour(start, true);
    return words.endsWith(":")
        ? after != null && !Nodes.isBreak(after)
        : after instanceof TextNode text && text.getWholeText().stripLeading().startsWith(":");
  }

  /** The first node of the line that a break ends; null if it is empty. */
  private static @Nullable Node lineStart(Element lineBreak) {
    Node start = null;
    Node at = lineBreak.previousSibling();
    for (int seen = 0; at != null && !Nodes.isBreak(at) && seen < LONGEST; seen++) {
      start = Nodes.isBlank(at) ? start : at;
      at = at.previousSibling();
    }
    return start;
  }
}
