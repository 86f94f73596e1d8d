package dev.touchstone.clean.draft;

import dev.touchstone.clean.BlockKind;
import dev.touchstone.page.Alignment;
import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a draft character by character, folding white space and keeping the way back to the source.
 *
 * <p>Used by one reader for one page; not thread-safe.
 */
public final class DraftWriter {

  /** What people type in front of an item; a hyphen or an asterisk is not always one. */
  private static final String BULLETS =
      "\u2022\u25CF\u25AA\u25E6\u2023\u2043\u00B7\u25A0\u25BA\u2713\u2714\u00D7\u2717\u2718\u2715\u2716\u2219\u25CB\u25B8\u27A4";

  /** Where a line may be broken within a word; no part of the word. */
  private static final char SOFT_HYPHEN = '\u00AD';

  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final Alignment.Builder alignment = new Alignment.Builder();
  private final List<DraftBlock> blocks = new ArrayList<>();
  private final List<Span> cells = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();
  private int blockStart;
  private int cellStart = -1;
  private int linked;
  private boolean inLink;
  private int spaceStart = -1;
  private int spaceEnd = -1;
  private boolean newLine;
  private boolean inLines;

  public DraftWriter(String source) {
    this.source = source;
  }

  /** Appends the source's own characters, white space folded, places where a word may be parted left out. */
  public void copy(int start, int end) {
    int run = start;
    int single = 0;
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      if (isSpace(c)) {
        if (c == ' ' && run < i && i + 1 < end && !isSpace(source.charAt(i + 1))) {
          single++; // one blank between two words is copied with them
          continue;
        }
        flush(run, i, single);
        space(i, i + 1);
        newLine |= inLines && c == '\n';
        run = i + 1;
        single = 0;
      } else if (c == SOFT_HYPHEN) {
        flush(run, i, single);
        run = i + 1;
        single = 0;
      }
    }
    flush(run, end, single);
  }

  /** Appends characters that the source range stands for, such as a decoded entity. */
  public void replace(String decoded, int start, int end) {
    String characters = decoded.indexOf(SOFT_HYPHEN) < 0
        ? decoded
        : decoded.replace(String.valueOf(SOFT_HYPHEN), "");
    if (characters.isEmpty()) {
      return;
    }
    for (int i = 0; i < characters.length(); i++) {
      if (!isSpace(characters.charAt(i))) {
        emitSpace();
        text.append(characters);
        alignment.replace(characters.length(), start, end);
        linked += inLink ? characters.length() : 0;
        return;
      }
    }
    space(start, end);
  }

  /** Notes white space at a place in the source; it is written only between words. */
  public void space(int start, int end) {
    if (spaceStart < 0) {
      spaceStart = start;
    }
    spaceEnd = end;
  }

  /** Notes white space at which a line of the open cell, or of code, ends. */
  public void lineEnd(int start, int end) {
    space(start, end);
    newLine = true;
  }

  /** What follows is set in lines that mean something, as code is, or no longer so. */
  public void lines(boolean meant) {
    inLines = meant;
  }

  /** What follows stands in a link, or no longer does. */
  public void link(boolean inside) {
    inLink = inside;
  }

  /** Whether what follows stands in a link. */
  public boolean inLink() {
    return inLink;
  }

  /** Whether the open block ends in a small letter, or in a colon behind one. */
  public boolean endsWord() {
    int end = text.length();
    if (end <= blockStart || spaceStart >= 0) {
      return false;
    }
    boolean colon = text.charAt(end - 1) == ':' && end - 1 > blockStart;
    return Character.isLowerCase(text.charAt(colon ? end - 2 : end - 1));
  }

  /** Whether the open block has words. */
  public boolean hasWords() {
    return text.length() > blockStart;
  }

  /** How many blocks have been closed. */
  public int blockCount() {
    return blocks.size();
  }

  /** Starts a cell of the open row. */
  public void openCell() {
    if (cellStart >= 0) {
      closeCell();
    }
    if (!cells.isEmpty()) {
      insert(" | ");
    }
    spaceStart = -1;
    cellStart = text.length();
  }

  /** Ends the open cell, if there is one. */
  public void closeCell() {
    if (cellStart >= 0) {
      cells.add(new Span(cellStart, text.length()));
      breaks.removeIf(this::goesOn);
      cellStart = -1;
      spaceStart = -1;
      newLine = false;
    }
  }

  /** "10 mg / twice a day" in two lines is one thing: small letters after a line with a figure. */
  private boolean goesOn(int at) {
    if (at <= cellStart || !Character.isLowerCase(text.charAt(at))) {
      return false;
    }
    int line = cellStart;
    for (int other : breaks) {
      line = other < at ? Math.max(line, other) : line;
    }
    return text.substring(line, at).chars().anyMatch(Character::isDigit);
  }

  /** Whether words begin with the mark of a list's item and a space, or the first word at once. */
  public static boolean isItem(CharSequence words) {
    return words.length() > 1
        && BULLETS.indexOf(words.charAt(0)) >= 0
        && (words.charAt(1) == ' ' || Character.isLetter(words.charAt(1)));
  }

  /**
   * Leaves out the mark of a list's item that somebody typed: "• nausea".
   *
   * @return whether the open block begins with one
   */
  public boolean dropBullet() {
    boolean bullet =
        text.length() > blockStart + 2 && isItem(text.subSequence(blockStart, blockStart + 2));
    if (bullet) {
      blockStart += text.charAt(blockStart + 1) == ' ' ? 2 : 1;
    }
    return bullet;
  }

  /**
   * Ends the open block, with no trace of it if it has no words.
   *
   * @return whether there was one
   */
  public boolean close(BlockKind kind, int level, int group, @Nullable Verdict verdict) {
    closeCell();
    spaceStart = -1;
    newLine = false;
    boolean worthy =
        cells.isEmpty() ? isSeen(blockStart) : cells.stream().anyMatch(cell -> !cell.isEmpty());
    if (worthy) {
      Span span = new Span(blockStart, text.length());
      blocks.add(new DraftBlock(kind, level, group, span, cells, breaks, linked, verdict));
    }
    if (hasWords()) {
      insert("\n");
    }
    cells.clear();
    breaks.clear();
    linked = 0;
    blockStart = text.length();
    return worthy;
  }

  /** The draft as written. */
  public Draft draft() {
    return new Draft(text.toString(), alignment.build(), blocks);
  }

  private void insert(String characters) {
    text.append(characters);
    alignment.insert(characters.length());
  }

  /** @param blanks how many of the characters are blanks, which do not count as words of a link */
  private void flush(int start, int end, int blanks) {
    if (start < end) {
      emitSpace();
      text.append(source, start, end);
      alignment.copy(start, end - start);
      linked += inLink ? end - start - blanks : 0;
    }
  }

  private void emitSpace() {
    int from = cellStart >= 0 ? cellStart : blockStart;
    if (spaceStart >= 0 && text.length() > from) {
      text.append(' ');
      if (spaceEnd - spaceStart == 1) {
        alignment.copy(spaceStart, 1);
      } else if (spaceEnd > spaceStart) {
        alignment.replace(1, spaceStart, spaceEnd);
      } else {
        alignment.insert(1);
      }
      if (newLine && (cellStart >= 0 || inLines)) {
        breaks.add(text.length());
      }
    }
    spaceStart = -1;
    newLine = false;
  }

  /** Whether something since a place in the text is more than joiners and marks of direction. */
  private boolean isSeen(int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.getType(text.charAt(i)) != Character.FORMAT) {
        return true;
      }
    }
    return false;
  }

  /** White space of every kind; a byte order mark counts as such at the start of a page. */
  private static boolean isSpace(char c) {
    if (c > ' ' && c < '\u0085') {
      return false;
    }
    return c <= ' '
        || c == '\u00A0'
        || c == '\u1680'
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000'
        || c == '\u0085'
        || c == '\uFEFF';
  }
}
