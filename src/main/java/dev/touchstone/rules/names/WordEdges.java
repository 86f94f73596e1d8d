package dev.touchstone.rules.names;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Where in a text a name may begin and end.
 *
 * <p>A hyphen is an edge ("naltrexone-induced", "buprenorphine-naloxone"), but not where it ties a
 * name into a longer chemical name ("6-beta-naltrexol", "morphine-6-glucuronide") or turns its
 * meaning ("non-opioid", "morphine-like").
 */
public final class WordEdges {

  private static final int LONGEST_PREFIX = 24;

  /** What, before a hyphen, makes one word with what follows. */
  private static final Set<String> PREFIXES = Set.of(
      "alpha",
      "beta",
      "gamma",
      "delta",
      "omega",
      "nor",
      "des",
      "cis",
      "trans",
      "iso",
      "ortho",
      "meta",
      "para",
      "sec",
      "tert",
      "bis",
      "di",
      "tri",
      "mono",
      "tetra",
      "homo",
      "pseudo",
      "endo",
      "exo",
      "epi",
      "keto",
      "oxo",
      "amino",
      "nitro",
      "deoxy",
      "dehydro",
      "levo",
      "dextro",
      "fos",
      "non",
      "anti",
      "un",
      "quasi",
      "anhydro",
      "thio",
      "aza",
      "cyclo",
      "fluoro",
      "chloro",
      "bromo",
      "iodo",
      "deschloro",
      "pro");

  private static final Set<String> CHEMICAL_ENDINGS = Set.of("yl", "xy", "hydro");

  private WordEdges() {}

  /** Whether a name may begin at {@code place}. */
  public static boolean begins(byte[] text, int place) {
    byte here = text[place];
    if (!Letters.isWord(here)) {
      return here == '(';
    }
    if (place == 0) {
      return true;
    }
    byte before = text[place - 1];
    if (Letters.isWord(before)) {
      return false;
    }
    return before != '-' || !tiesToNext(text, place - 1);
  }

  /**
   * Where a name's word ends: {@code end} itself, or after a plural ending; -1 if the name stops
   * within a word.
   */
  public static int end(byte[] text, int start, int end) {
    if (stops(text, end)) {
      return end;
    }
    boolean plural = end - start >= 3 && isLatin(text[end - 1]);
    if (!plural) {
      return -1;
    }
    if (text[end] == 's' && text[end - 1] != 's' && stops(text, end + 1)) {
      return end + 1;
    }
    boolean hissing = "sxzh".indexOf(text[end - 1]) >= 0;
    boolean es = hissing && text[end] == 'e' && end + 1 < text.length && text[end + 1] == 's';
    return es && stops(text, end + 2) ? end + 2 : -1;
  }

  private static boolean isLatin(byte letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == ')';
  }

  private static boolean stops(byte[] text, int end) {
    if (end >= text.length) {
      return true;
    }
    if (Letters.isWord(text[end])) {
      return false;
    }
    return text[end] != '-' || !tiesToPrevious(text, end);
  }

  /** "-6-glucuronide", "-like" go with the word before; "380 mg-7 days" has no word before. */
  private static boolean tiesToPrevious(byte[] text, int hyphen) {
    int next = hyphen + 1;
    if (next >= text.length) {
      return false;
    }
    if (text[next] >= '0' && text[next] <= '9') {
      int after = next;
      while (after < text.length && text[after] >= '0' && text[after] <= '9') {
        after++;
      }
      return after >= text.length || text[after] == '-' || !Letters.isWord(text[after]);
    }
    return next + 4 <= text.length
        && "like".equals(new String(text, next, 4, StandardCharsets.ISO_8859_1))
        && (next + 4 == text.length || !Letters.isWord(text[next + 4]));
  }

  private static boolean tiesToNext(byte[] text, int hyphen) {
    int from = hyphen;
    while (from > 0 && hyphen - from <= LONGEST_PREFIX && Letters.isWord(text[from - 1])) {
      from--;
    }
    int length = hyphen - from;
    if (length == 0) {
      return from > 0 && (text[from - 1] == ')' || text[from - 1] == ']');
    }
    String prefix = new String(text, from, length, StandardCharsets.ISO_8859_1);
    char last = prefix.charAt(length - 1);
    boolean locant = length == 1 || (isDigit(last) && isDigit(prefix.charAt(0))) || last >= 0x80;
    return locant
        || PREFIXES.contains(prefix)
        || CHEMICAL_ENDINGS.stream().anyMatch(prefix::endsWith);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
