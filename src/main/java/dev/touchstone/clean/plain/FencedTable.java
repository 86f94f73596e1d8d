package dev.touchstone.clean.plain;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads fenced lines of a Markdown page as tables set with blanks or dots: a fence keeps columns in
 * place, so pages put figures into one that are no code.
 */
final class FencedTable {

  private FencedTable() {}

  /**
   * The rows of all tables, in order, with the lines between them as paragraphs.
   *
   * @param lines the lines within the fence
   * @param group the number of the first table
   * @return empty if no table stands there
   */
  static List<Chunk> read(List<Line> lines, int group) {
    ColumnScanner columns = new ColumnScanner(lines);
    List<Chunk> chunks = new ArrayList<>();
    int next = group;
    int at = 0;
    while (at < lines.size()) {
      int end = columns.scan(at, next, chunks);
      if (end == at && next > group) {
        end = columns.single(at, next, chunks);
      }
      if (end == at) {
        chunks.add(paragraph(lines.get(at)));
        at++;
      } else {
        next++;
        at = end;
      }
    }
    return next == group ? List.of() : List.copyOf(chunks);
  }

  private static Chunk paragraph(Line line) {
    List<Span> words = List.of(new Span(line.start(), line.end()));
    return new Chunk(BlockKind.PARAGRAPH, 0, -1, words, line.text(), line.afterBlank());
  }
}
