package dev.touchstone.clean.html;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.clean.draft.DraftWriter;
import dev.touchstone.clean.plain.Chunk;
import dev.touchstone.clean.plain.PlainReader;
import dev.touchstone.page.Span;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Text whose author set its lines and blanks: tables, lists and paragraphs as in a page of plain text,
 * unless it is code.
 */
final class Preformatted {

  /** Below the page's own headings. */
  private static final int LOWEST = 6;

  /** A line that a program has and a text has not. */
  private static final Pattern CODE = Pattern.compile(
      "[{};]\\s*$|^\\s*[$>#] ?\\w|^\\s*(?:import|def|return|function|var|let|const|SELECT)\\b|\\w\\(\\)|=>|==",
      Pattern.MULTILINE);

  private Preformatted() {}

  /** Whether a node is all that such an element holds, and no code. */
  static boolean isText(Node node) {
    Element parent = node.parent() instanceof Element element ? element : null;
    return node instanceof TextNode text
        && parent != null
        && parent.nameIs("pre")
        && parent.childNodeSize() == 1
        && text.getWholeText().indexOf('\n') > 0
        && !CODE.matcher(text.getWholeText()).find();
  }

  /** Writes a node's tables, lists and paragraphs; {@code written} hears of each. */
  static void write(
      TextNode node, TextAligner aligner, DraftWriter writer, int groups, Runnable written) {
    for (Chunk chunk : PlainReader.blocks(node.getWholeText())) {
      boolean row = chunk.kind() == BlockKind.TABLE_ROW || chunk.kind() == BlockKind.TABLE_HEADER;
      for (Span range : chunk.ranges()) {
        if (row) {
          writer.openCell();
        } else {
          writer.space(0, 0);
        }
        aligner.write(node, range.start(), range.end());
      }
      int level = chunk.kind() == BlockKind.HEADING ? LOWEST : chunk.level();
      int group = chunk.group() < 0 ? -1 : groups + chunk.group();
      if (writer.close(chunk.kind(), level, group, null)) {
        written.run();
      }
    }
  }
}
