package dev.touchstone.clean.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The places of a table's row that other cells reach into, from rows above or from the left (HTML, 4.9.12, "Forming
 * a table"): each is a blank cell, so that what follows stands in its own column.
 */
final class SpannedCells {

  /** Rows and columns that one cell may take; more is a slip, or malice. */
  private static final int MOST = 100;

  /** For each column the rows below that a cell reaches into. */
  private final List<Integer> below = new ArrayList<>();

  private BitSet covered = new BitSet();
  private int column;

  /** Cells of the row so far, blank ones too. */
  private int written;

  /** A row begins. */
  void row() {
    column = 0;
    written = 0;
    covered = new BitSet();
    for (int i = 0; i < below.size(); i++) {
      if (below.get(i) > 0) {
        covered.set(i);
        below.set(i, below.get(i) - 1);
      }
    }
  }

  /** A cell begins; how many blank cells stand before it. */
  int cell(Element cell) {
    while (covered.get(column)) {
      column++;
    }
    int blank = column - written;
    written = column + 1;
    int rows = number(cell, "rowspan");
    int columns = number(cell, "colspan");
    for (int i = 0; i < columns && column < MOST; i++) {
      while (below.size() <= column) {
        below.add(0);
      }
      below.set(column, Math.max(below.get(column), rows - 1));
      column++;
    }
    return blank;
  }

  private static int number(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    boolean figure =
        !value.isEmpty() && value.length() < 4 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return figure ? Math.max(1, Math.min(MOST, Integer.parseInt(value))) : 1;
  }
}
