package dev.touchstone.vet.sign;

import dev.touchstone.vet.sheet.Line;
import dev.touchstone.vet.sheet.Sheet;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Tells on which lines of a page an expression can match. Used for one page. */
final class LineIndex {

  private static final char LATIN = '\u00FF';

  /** The first of those that letters beyond Latin-1 become: control characters, which no page shows. */
  private static final char OTHERS = '\u0080';

  /** The bits that tell which: the sign of the euro is none of the dashes and quotation marks. */
  private static final int KINDS = 31;

  private final List<Line> lines;
  private final String folded;
  private final LetterRuns runs;
  private final Map<String, BitSet> byNeedle = new HashMap<>();
  private final IdentityHashMap<Words, BitSet> byWords = new IdentityHashMap<>();

  LineIndex(Sheet sheet) {
    this.lines = sheet.lines();
    this.folded = narrow(sheet.text(), true);
    this.runs = new LetterRuns(folded);
  }

  /**
   * Letters in one byte each, which are searched many times faster: those beyond Latin-1 share a few,
   * so that a line may be named that has another of them, and none is left out.
   *
   * @param fold whether the letters are still to be folded
   */
  private static String narrow(String text, boolean fold) {
    StringBuilder narrow = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = fold ? Needles.fold(text.charAt(i)) : text.charAt(i);
      narrow.append(c > LATIN ? (char) (OTHERS | (c & KINDS)) : c);
    }
    return narrow.toString();
  }

  /** The lines that any of the expressions may match, by number. */
  BitSet linesFor(List<Words> expressions) {
    BitSet all = new BitSet(lines.size());
    expressions.forEach(words -> all.or(linesFor(words)));
    return all;
  }

  /** Whether an expression may match a line, by its number. */
  boolean allows(Words words, int line) {
    return linesFor(words).get(line);
  }

  private BitSet linesFor(Words words) {
    BitSet known = byWords.get(words);
    if (known == null) {
      known = new BitSet(lines.size());
      known.set(0, lines.size());
      for (List<String> some : words.needles()) {
        if (!known.isEmpty()) {
          known.and(linesWith(some));
        }
      }
      byWords.put(words, known);
    }
    return known;
  }

  private BitSet linesWith(List<String> needles) {
    BitSet any = new BitSet(lines.size());
    for (String needle : needles) {
      any.or(byNeedle.computeIfAbsent(narrow(needle, false), this::find));
    }
    return any;
  }

  private BitSet find(String needle) {
    BitSet found = new BitSet(lines.size());
    int line = 0;
    int at = runs.mayHold(needle) ? folded.indexOf(needle) : -1;
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
