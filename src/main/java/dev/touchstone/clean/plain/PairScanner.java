package dev.touchstone.clean.plain;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds tables of facts whose cells were put on lines of their own: a name, below it what it is, below that the next name.
 *
 * <p>Several of the names have to be facts that are known, and every other line has to be one that may be a name.
 */
final class PairScanner {

  /** Facts that have to be known before lines that take turns are a table. */
  private static final int FEWEST = 3;

  private static final int LONGEST_VALUE = 160;

  /** A line of so many characters that ends a sentence is prose. */
  private static final int PROSE = 40;

  /** A name: a capital, no figure, a few words. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[^\\d.:;?!,|]{1,38}(?:\\([^()]{1,20}\\))?:?");

  private final List<Line> lines;
  private final Set<String> facts;
  private final boolean doubled;

  /**
   * @param facts names of facts, lower case
   * @param doubled whether an empty line stands between any two lines, and so means nothing
   */
  PairScanner(List<Line> lines, Set<String> facts, boolean doubled) {
    this.lines = lines;
    this.facts = facts;
    this.doubled = doubled;
  }

  /**
   * Reads the table that starts at a line.
   *
   * @return the line after it, or {@code from} if none starts there
   */
  int scan(int from, int group, List<Chunk> chunks) {
    if (!isFact(from)) {
      return from;
    }
    List<Chunk> rows = new ArrayList<>();
    int known = 0;
    int plain = 0; // values that may be no name, as all lines of a table of contents may
    int told = 0; // rows up to the last one that names a fact that is known
    int end = from;
    int at = from;
    while (at + 1 < lines.size() && isName(at) && (at == from || isBelow(at))) {
      boolean banner = isBelow(at + 1) && (isFact(at + 1) || isOverPair(at + 1));
      if (!banner && !isValue(at + 1)) {
        break;
      }
      rows.add(row(group, at, banner ? 1 : 2));
      boolean fact = !banner && isFact(at);
      plain += fact && !isName(at + 1) ? 1 : 0;
      at += banner ? 1 : 2;
      if (fact) {
        known++;
        told = rows.size();
        end = at;
      }
    }
    if (known < FEWEST || known * 2 < told || plain < 2 || plain * 3 < known) {
      return from;
    }
    chunks.addAll(rows.subList(0, told));
    return end;
  }

  private boolean isFact(int at) {
    if (at >= lines.size() || !isName(at)) {
      return false;
    }
    String words = lines.get(at).text().toLowerCase(Locale.ROOT);
    return facts.contains(words.endsWith(":") ? words.substring(0, words.length() - 1) : words);
  }

  private boolean isName(int at) {
    return NAME.matcher(lines.get(at).text()).matches();
  }

  /** Whether a line is a name with a figure below it: what stands over it is the name of a part. */
  private boolean isOverPair(int at) {
    return isName(at)
        && at + 1 < lines.size()
        && isBelow(at + 1)
        && Character.isDigit(lines.get(at + 1).text().codePointAt(0));
  }

  private boolean isBelow(int at) {
    return doubled || !lines.get(at).afterBlank();
  }

  private boolean isValue(int at) {
    Line line = lines.get(at);
    boolean prose = line.length() > PROSE && line.endsSentence();
    return isBelow(at)
        && line.length() <= LONGEST_VALUE
        && !prose
        && !line.text().endsWith(":")
        && !ItemMarks.isItem(line);
  }

  private Chunk row(int group, int at, int cells) {
    List<Span> spans = new ArrayList<>();
    for (int i = at; i < at + cells; i++) {
      spans.add(new Span(lines.get(i).start(), lines.get(i).end()));
    }
    BlockKind kind = cells == 1 ? BlockKind.TABLE_HEADER : BlockKind.TABLE_ROW;
    return new Chunk(kind, 0, group, spans, "|", lines.get(at).afterBlank());
  }
}
