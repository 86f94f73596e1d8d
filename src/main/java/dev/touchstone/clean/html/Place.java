package dev.touchstone.clean.html;

import dev.touchstone.clean.BlockKind;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Where a walk stands: in which heading, list, table, quote or code. Used for one walk. */
final class Place {

  /** How many nodes of a table are looked at to tell data from layout. */
  private static final int LOOK = 4000;

  /** Text in one cell that no table of data has, in characters. */
  private static final int LONG_CELL = 700;

  /** A longer cell that fills a row is a remark, in characters. */
  private static final int LONGEST_BANNER = 60;

  /** More tables and lists than any text within one element has. */
  private static final int WITHIN_TEXT = 10_000;

  private int heading;
  private int lists;
  private int quotes;
  private int codes;
  private int groups;
  private int listGroup = -1;
  private int tableGroup = -1;
  private boolean freshItem;

  /** Whether the last block was an item that somebody typed. */
  private boolean typed;

  /** Whether the item is what a definition list says of a term: it stands below that term. */
  private boolean described;

  private boolean inRow;
  private boolean headerRow;
  private final Deque<Boolean> dataTables = new ArrayDeque<>();

  boolean inHeading() {
    return heading > 0;
  }

  boolean inCode() {
    return codes > 0 && !inRow;
  }

  boolean inRow() {
    return inRow;
  }

  void enter(Element element, String name) {
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = name.charAt(1) - '0';
      case "ul", "ol", "dl" -> {
        if (lists++ == 0) {
          listGroup = groups++;
        }
      }
      case "li", "dd", "dt" -> {
        freshItem = true;
        described = name.equals("dd");
      }
      case "blockquote" -> quotes++;
      case "pre" -> codes++;
      case "table" -> {
        boolean data = !inRow && isData(element);
        dataTables.push(data);
        if (data) {
          tableGroup = groups++;
        }
      }
      case "tr" -> {
        inRow = inRow || (!dataTables.isEmpty() && dataTables.peek());
        headerRow = isHeader(element);
      }
      default -> {}
    }
  }

  void leave(Element element, String name) {
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
      case "ul", "ol", "dl" -> lists--;
      case "li", "dd", "dt" -> freshItem = false;
      case "blockquote" -> quotes--;
      case "pre" -> codes--;
      case "table" -> dataTables.pop();
      case "tr" -> inRow = inRow && !(!dataTables.isEmpty() && dataTables.peek());
      default -> {}
    }
  }

  /**
   * Enters a row of a table without table markup.
   *
   * @param goesOn whether it follows another row of the same table
   */
  void enterRow(boolean goesOn) {
    inRow = true;
    headerRow = false;
    if (!goesOn) {
      tableGroup = groups++;
    }
  }

  /** The first of as many groups of tables and lists as text in one element can have. */
  int freeGroups() {
    int first = groups;
    groups += WITHIN_TEXT;
    return first;
  }

  void leaveRow() {
    inRow = false;
  }

  BlockKind kind() {
    if (inRow) {
      return headerRow ? BlockKind.TABLE_HEADER : BlockKind.TABLE_ROW;
    }
    if (heading > 0) {
      return BlockKind.HEADING;
    }
    if (codes > 0) {
      return BlockKind.CODE;
    }
    if (lists > 0 && freshItem) {
      return BlockKind.LIST_ITEM;
    }
    return quotes > 0 ? BlockKind.QUOTE : BlockKind.PARAGRAPH;
  }

  int level(BlockKind kind) {
    return kind == BlockKind.HEADING
        ? heading
        : kind == BlockKind.LIST_ITEM ? Math.max(1, lists) + (described ? 1 : 0) : 0;
  }

  int group(BlockKind kind) {
    return switch (kind) {
      case TABLE_HEADER, TABLE_ROW -> tableGroup;
      case LIST_ITEM -> lists > 0 ? listGroup : typedGroup();
      default -> -1;
    };
  }

  /** The group of items that somebody typed with marks of their own: they follow one another. */
  private int typedGroup() {
    if (!typed) {
      listGroup = groups++;
    }
    return listGroup;
  }

  /** A block was written: what follows in the same list entry is no entry of its own. */
  void closed(BlockKind kind) {
    if (kind == BlockKind.LIST_ITEM) {
      freshItem = false;
    }
    typed = kind == BlockKind.LIST_ITEM && lists == 0;
  }

  private static boolean isHeader(Element row) {
    Element parent = row.parent();
    if (parent != null && parent.nameIs("thead")) {
      return true;
    }
    if (row.childrenSize() == 1) {
      return isBanner(row.child(0));
    }
    int cells = 0;
    for (Element cell : row.children()) {
      if (!cell.nameIs("th")) {
        return false;
      }
      cells++;
    }
    return cells > 1;
  }

  /** Whether a cell that fills its row names the rows below; a list does not, nor does what such a heading names. */
  private static boolean isBanner(Element cell) {
    String width = cell.attr("colspan");
    boolean fills = !width.isEmpty() && !width.equals("1");
    return fills
        && cell.text().length() <= LONGEST_BANNER
        && (cell.nameIs("th") || (cell.selectFirst("ul, ol, dl") == null && !isHeaded(cell)));
  }

  /** Whether the row above is one header. */
  private static boolean isHeaded(Element cell) {
    Element row = cell.parent();
    Element above = row == null ? null : row.previousElementSibling();
    return above != null && above.childrenSize() == 1 && above.child(0).nameIs("th");
  }

  /** A table of data has several rows and columns, no table inside and no long texts. */
  private static boolean isData(Element table) {
    if (table.attr("role").equals("presentation")) {
      return false;
    }
    int rows = 0;
    int cells = 0;
    int seen = 0;
    int cellText = 0;
    Node node = table.firstChild();
    while (node != null && !node.equals(table) && seen++ < LOOK) {
      if (node instanceof Element element) {
        switch (element.normalName()) {
          case "table", "form", "h1", "h2", "article" -> {
            return false;
          }
          case "tr" -> rows++;
          case "td", "th" -> {
            cells++;
            cellText = 0;
          }
          default -> {}
        }
      } else if (node instanceof org.jsoup.nodes.TextNode text) {
        cellText += text.isBlank() ? 0 : text.getWholeText().length();
        if (cellText > LONG_CELL) {
          return false;
        }
      }
      node = Nodes.next(node, table);
    }
    return (rows > 1 && cells > rows) || (rows == 1 && cells > 2);
  }
}
