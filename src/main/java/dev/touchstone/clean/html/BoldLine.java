package dev.touchstone.clean.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Bold words that fill a line of a paragraph: a heading, whatever the markup calls it. */
final class BoldLine {

  private static final Set<String> BOLD = Set.of("b", "strong", "u");

  /** More characters than this are emphasis and no heading. */
  private static final int LONGEST = 70;

  private BoldLine() {}

  /** Whether such a line ends or begins at a line break. */
  static boolean touches(Element lineBreak) {
    Node before = Nodes.neighbour(lineBreak, false);
    Node after = Nodes.neighbour(lineBreak, true);
    return (isBold(before) && endsLine(Nodes.neighbour(before, false)))
        || (isBold(after) && endsLine(Nodes.neighbour(after, true)));
  }

  private static boolean isBold(@Nullable Node node) {
    if (!(node instanceof Element element) || !BOLD.contains(element.normalName())) {
      return false;
    }
    String words = element.text().strip();
    return !words.isEmpty() && words.length() <= LONGEST && !words.endsWith(".");
  }

  /** Whether a line ends here: at a break, or where the paragraph does. */
  private static boolean endsLine(@Nullable Node node) {
    return node == null || Nodes.isBreak(node);
  }
}
