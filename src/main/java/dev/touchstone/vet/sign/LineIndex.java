package dev.touchstone.vet.sign;

import dev.touchstone.vet.sheet.Line;
import dev.touchstone.vet.sheet.Sheet;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells on which lines of a page an expression can match. Used for one page. */
final class LineIndex {

  private final List<Line> lines;
  private final String folded;
  private final Map<String, BitSet> byNeedle = new HashMap<>();

  LineIndex(Sheet sheet) {
    this.lines = sheet.lines();
    StringBuilder text = new StringBuilder(sheet.text());
    for (int i = 0; i < text.length(); i++) {
      text.setCharAt(i, Needles.fold(text.charAt(i)));
    }
    this.folded = text.toString();
  }

  /** The lines that any of the expressions may match, by number. */
  BitSet linesFor(List<Words> expressions) {
    BitSet all = new BitSet(lines.size());
    for (Words words : expressions) {
      if (words.needles().isEmpty()) {
        all.set(0, lines.size());
        return all;
      }
      words.needles().forEach(needle -> all.or(byNeedle.computeIfAbsent(needle, this::find)));
    }
    return all;
  }

  private BitSet find(String needle) {
    BitSet found = new BitSet(lines.size());
    int line = 0;
    int at = folded.indexOf(needle);
    while (at >= 0 && line < lines.size()) {
      while (line < lines.size() && lines.get(line).span().end() <= at) {
        line++;
      }
      if (line < lines.size()) {
        found.set(line);
        at = folded.indexOf(needle, Math.max(at + 1, lines.get(line).span().end()));
      }
    }
    return found;
  }
}
