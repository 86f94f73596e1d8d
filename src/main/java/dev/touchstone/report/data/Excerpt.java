package dev.touchstone.report.data;

import dev.touchstone.claims.Claim;
import dev.touchstone.page.Span;
import dev.touchstone.report.words.OneLine;
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
  public static final int WIDE = 130;

  /** The same where nothing has to be decided. */
  public static final int NARROW = 60;

  private static final int LONGEST_QUOTE = 700;
  private static final int KEPT_START = 480;
  private static final int KEPT_END = 120;

  /**
   * The claim's quote in its place.
   *
   * @param text the cleaned text of the claim's page; null if it is not at hand, or does not have the
   *     quote at its place: then the claim's own sentence is the context
   * @param context characters of context on either side, at most
   */
  public static Excerpt of(Claim claim, @Nullable String text, int context) {
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

  public static Excerpt of(String text, Span span, int context) {
    String before = before(text, span.start(), context);
    String after = after(text, span.end(), context);
    if (span.length() <= LONGEST_QUOTE) {
      return new Excerpt(before, OneLine.of(span.in(text)), 0, "", after);
    }
    int headEnd = OneLine.wholeCharacter(text, span.start() + KEPT_START);
    int tailStart = OneLine.wholeCharacter(text, span.end() - KEPT_END);
    String head = OneLine.of(text.substring(span.start(), headEnd));
    String tail = OneLine.of(text.substring(tailStart, span.end()));
    return new Excerpt(before, head, tailStart - headEnd, tail, after);
  }

  private static String before(String text, int end, int context) {
    int block = startOfBlock(text, end, context);
    if (block >= 0) {
      String words = text.substring(block, end);
      return OneLine.opening(words.startsWith("| ") ? words.substring(2) : words);
    }
    int limit = end - context;
    int start = limit;
    while (start < end && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    return start == end
        ? "…" + OneLine.of(text.substring(OneLine.wholeCharacter(text, limit), end))
        : "… " + OneLine.opening(text.substring(start, end));
  }

  private static String after(String text, int start, int context) {
    int block = endOfBlock(text, start, context);
    if (block >= 0) {
      String words = text.substring(start, block);
      return OneLine.closing(words.endsWith(" |") ? words.substring(0, words.length() - 2) : words);
    }
    int limit = start + context;
    int end = limit;
    while (end > start && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return end == start
        ? OneLine.of(text.substring(start, OneLine.wholeCharacter(text, limit))) + "…"
        : OneLine.closing(text.substring(start, end)) + "\u00A0…";
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
}
