package dev.touchstone.compare.family;

import dev.touchstone.clean.CleanPage;
import java.util.Arrays;

/**
 * The wording of one page, short enough to be kept for every page of a batch: some of the hashes of
 * its runs of words.
 *
 * <p>The hashes are chosen by winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003): of every few
 * neighbours the least, so that two pages that share {@value #RUN} + {@value #WINDOW} words in a row
 * always share one, wherever on the pages these stand.
 *
 * @param source the page's id, as in claims
 * @param hashes the hashes, each once, in rising order; nobody writes into them
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record PageWords(String source, long[] hashes) {

  /** Words in a run. Shorter runs are shared by all who write of one matter. */
  private static final int RUN = 6;

  /** So many runs beside one another give one hash. */
  private static final int WINDOW = 6;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /** The wording of a clean page. */
  public static PageWords of(CleanPage page) {
    return of(page.page().id(), page.text());
  }

  /**
   * The wording of a text.
   *
   * @param source the page's id, as in claims
   */
  public static PageWords of(String source, String text) {
    long[] words = words(text);
    long[] runs = new long[Math.max(0, words.length - RUN + 1)];
    for (int at = 0; at < runs.length; at++) {
      long run = 0;
      for (int word = at; word < at + RUN; word++) {
        run = mixed(run * FACTOR + words[word]);
      }
      runs[at] = run;
    }
    return new PageWords(source, winnowed(runs));
  }

  /** A number for each word, whatever its case and the marks around it. */
  private static long[] words(String text) {
    long[] words = new long[text.length() / 2 + 1];
    int count = 0;
    long word = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        word = (word + Character.toLowerCase(c)) * FACTOR + 1;
      } else if (word != 0) {
        words[count++] = word;
        word = 0;
      }
    }
    if (word != 0) {
      words[count++] = word;
    }
    return Arrays.copyOf(words, count);
  }

  /** The least of every window, each once, in rising order. */
  private static long[] winnowed(long[] runs) {
    long[] chosen = new long[runs.length];
    int count = 0;
    int last = -1;
    for (int from = 0; from + WINDOW <= runs.length; from++) {
      int least = from;
      for (int at = from + 1; at < from + WINDOW; at++) {
        least = runs[at] <= runs[least] ? at : least;
      }
      if (least != last) {
        chosen[count++] = runs[least];
        last = least;
      }
    }
    return Arrays.stream(chosen, 0, count).sorted().distinct().toArray();
  }

  /** Spreads a number over all its bits, so that the least of some is any of them. */
  private static long mixed(long number) {
    long half = (number ^ (number >>> 32)) * FACTOR;
    return half ^ (half >>> 29);
  }
}
