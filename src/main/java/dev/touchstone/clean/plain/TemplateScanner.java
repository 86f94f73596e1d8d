package dev.touchstone.clean.plain;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.page.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the fields of a wiki's template, one a line: "| protein_bound = 60%". */
final class TemplateScanner {

  private static final Pattern FIELD =
      Pattern.compile("\\|\\s*(\\p{L}[^=|{}\\[\\]]{0,50}?)\\s*=\\s*([^|]*?)\\s*");

  private final List<Line> lines;

  TemplateScanner(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * Reads the fields from a line on, as rows of two cells; those without a value are left out.
   *
   * @return the line after them, or {@code from} if fewer than two stand there
   */
  int scan(int from, int group, List<Chunk> chunks) {
    int end = from;
    while (end < lines.size() && field(end).matches()) {
      end++;
    }
    if (end - from < 2) {
      return from;
    }
    for (int i = from; i < end; i++) {
      Matcher field = field(i);
      if (field.matches() && !field.group(2).isEmpty()) {
        int start = lines.get(i).start();
        Span name = new Span(start + field.start(1), start + field.end(1));
        Span value = new Span(start + field.start(2), start + field.end(2));
        chunks.add(new Chunk(
            BlockKind.TABLE_ROW,
            0,
            group,
            List.of(name, value),
            "|",
            lines.get(i).afterBlank()));
      }
    }
    return end;
  }

  private Matcher field(int line) {
    return FIELD.matcher(lines.get(line).text());
  }
}
