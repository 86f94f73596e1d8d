package dev.touchstone.report;

import dev.touchstone.claims.Claim;
import dev.touchstone.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim's quote among the words around it, short enough to read at a glance.
 *
 * <p>Runs of white space are single spaces, a line break reads {@code ¶}, the mark of a list item
 * {@code •}. The context of a table cell is its row.
 *
 * @param before words of the same paragraph before the quote; starts with {@code …} if it was cut
 * @param quote the quote, or the beginning of one that is too long
 * @param cut number of the quote's characters left out after {@code quote}; 0 if it is whole
 * @param rest the end of a quote that is too long; else empty
 * @param after words of the same paragraph after the quote; ends with {@code …} if it was cut
 */
public record Excerpt(String before, String quote, int cut, String rest, String after) {

  /** Characters of context on either side where an editor has to decide, at most. */
  static final int WIDE = 130;

  /** The same where nothing has to be decided. */
  static final int NARROW = 60;

  private static final int LONGEST_QUOTE = 700;
  private static final int KEPT_START = 480;
  private static final int KEPT_END = 120;
  private static final String BREAK = " ¶ ";

  /**
   * The claim's quote in its place.
   *
   * @param text the cleaned text of the claim's page; null if it is not at hand, or does not have the
   *     quote at its place: then the claim's own sentence is the context
   * @param context characters of context on either side, at most
   */
  static Excerpt of(Claim claim, @Nullable String text, int context) {
    String quote = claim.evidence().quote();
    int start = claim.evidence().inText().start();
    if (text != null && text.startsWith(quote, start)) {
      return of(text, new Span(start, start + quote.length()), context);
    }
    int inSentence = claim.sentence().indexOf(quote);
    return inSentence < 0
        ? of(quote, new Span(0, quote.length()), context)
        : of(claim.sentence(), new Span(inSentence, inSentence + quote.length()), context);
  }

  static Excerpt of(String text, Span span, int context) {
    String before = before(text, span.start(), context);
    String after = after(text, span.end(), context);
    if (span.length() <= LONGEST_QUOTE) {
      return new Excerpt(before, oneLine(span.in(text)), 0, "", after);
    }
    int headEnd = wholeCharacter(text, span.start() + KEPT_START);
    int tailStart = wholeCharacter(text, span.end() - KEPT_END);
    String head = oneLine(text.substring(span.start(), headEnd));
    String tail = oneLine(text.substring(tailStart, span.end()));
    return new Excerpt(before, head, tailStart - headEnd, tail, after);
  }

  private static String before(String text, int end, int context) {
    int block = startOfBlock(text, end, context);
    if (block >= 0) {
      return opening(text.substring(block, end));
    }
    int limit = end - context;
    int start = limit;
    while (start < end && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    return start == end
        ? "…" + oneLine(text.substring(wholeCharacter(text, limit), end))
        : "… " + opening(text.substring(start, end));
  }

  private static String after(String text, int start, int context) {
    int block = endOfBlock(text, start, context);
    if (block >= 0) {
      return closing(text.substring(start, block));
    }
    int limit = start + context;
    int end = limit;
    while (end > start && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return end == start
        ? oneLine(text.substring(start, wholeCharacter(text, limit))) + "…"
        : closing(text.substring(start, end)) + "\u00A0…";
  }

  /** Where the paragraph or table row starts; -1 if that is further than {@code reach} away. */
  private static int startOfBlock(String text, int offset, int reach) {
    for (int i = offset; i >= 0 && i >= offset - reach; i--) {
      boolean lineStart = i == 0 || text.charAt(i - 1) == '\n';
      if (i == 0 || (lineStart && (text.startsWith("|", i) || text.startsWith("\n\n", i - 2)))) {
        return i;
      }
    }
    return -1;
  }

  /** Where the paragraph or table row ends; -1 if that is further than {@code reach} away. */
  private static int endOfBlock(String text, int offset, int reach) {
    for (int i = offset; i <= text.length() && i <= offset + reach; i++) {
      if (i == text.length() || text.startsWith("\n\n", i) || text.startsWith("\n|", i)) {
        return i;
      }
    }
    return -1;
  }

  private static String opening(String text) {
    String line = oneLine(text);
    return line.startsWith(BREAK) ? line.substring(BREAK.length()) : line.stripLeading();
  }

  private static String closing(String text) {
    String line = oneLine(text);
    return line.endsWith(BREAK)
        ? line.substring(0, line.length() - BREAK.length())
        : line.stripTrailing();
  }

  /** The text on one line, at most {@code longest} characters of it. */
  static String shorten(String text, int longest) {
    return text.length() <= longest
        ? oneLine(text)
        : oneLine(text.substring(0, wholeCharacter(text, longest))) + "…";
  }

  private static int wholeCharacter(String text, int offset) {
    boolean inPair = offset > 0
        && offset < text.length()
        && Character.isLowSurrogate(text.charAt(offset))
        && Character.isHighSurrogate(text.charAt(offset - 1));
    return inPair ? offset - 1 : offset;
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); ) {
      int end = i;
      boolean lineBreak = false;
      while (end < text.length() && isBlank(text.charAt(end))) {
        lineBreak |= text.charAt(end) == '\n' || text.charAt(end) == '\r';
        end++;
      }
      if (end == i) {
        line.append(text.charAt(i++));
      } else {
        boolean item = lineBreak && text.startsWith("- ", end);
        line.append(item ? " • " : lineBreak ? BREAK : " ");
        i = item ? end + 2 : end;
      }
    }
    return line.toString();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u000B';
  }
}
