package dev.touchstone.clean.plain;

import java.util.ArrayList;
import java.util.List;

/** Text with an empty line between any two lines, also between the rows of a table: such a line parts nothing. */
final class Doubled {

  /** Shorter texts are notes whose lines are paragraphs. */
  private static final int FEWEST = 12;

  /** One line in so many may follow another one directly. */
  private static final int MISSES = 10;

  private Doubled() {}

  /** Whether nearly every line stands after an empty one. */
  static boolean is(List<Line> lines) {
    long apart = lines.stream().filter(Line::afterBlank).count();
    return lines.size() >= FEWEST && (lines.size() - apart) * MISSES <= lines.size();
  }

  /** The same lines, the empty ones between rows of a table taken out where the text has one everywhere. */
  static List<Line> closed(List<Line> lines) {
    if (!is(lines)) {
      return lines;
    }
    List<Line> closed = new ArrayList<>();
    Line before = null;
    for (Line line : lines) {
      boolean row = before != null && line.afterBlank() && isRow(line) && isRow(before);
      closed.add(
          row
              ? new Line(line.start(), line.end(), line.indent(), line.text(), false, false)
              : line);
      before = line;
    }
    return closed;
  }

  private static boolean isRow(Line line) {
    return line.text().indexOf('\t') > 0 || line.text().contains(" | ");
  }
}
