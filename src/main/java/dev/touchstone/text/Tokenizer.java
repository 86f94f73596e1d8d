package dev.touchstone.text;

import dev.touchstone.page.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into {@linkplain Token tokens}, in one pass. */
public final class Tokenizer {

  private static final String AGAINST = "contra";

  private static final char EM_DASH = '\u2014';

  private Tokenizer() {}

  /** The tokens of a range of the text, with offsets into the whole text. */
  public static List<Token> tokens(String text, Span range) {
    List<Token> tokens = new ArrayList<>(range.length() / 5 + 1);
    int at = range.start();
    while (at < range.end()) {
      char c = Fold.fold(text.charAt(at));
      if (Character.isWhitespace(c) || isUnseen(c) || isJoin(text, at, range)) {
        at++;
      } else {
        int brief = briefEnd(text, at, range);
        int end = brief > at
            ? brief
            : isWordChar(c) ? wordEnd(text, at, range.end()) : at + charLength(text, at, range);
        boolean parted = end == at + AGAINST.length() && isParted(text, at, range.end());
        end = parted ? wordEnd(text, end + 1, range.end()) : end;
        String norm = brief > at ? written(at, brief) : norm(text, at, end);
        norm = parted ? AGAINST + norm.substring(AGAINST.length() + 1) : norm;
        if (!norm.isEmpty()) { // a soft hyphen on its own is no word
          tokens.add(new Token(new Span(at, end), norm));
        }
        at = end;
      }
    }
    return tokens;
  }

  /** Marks at which a line may be broken or not, and of direction: no words. */
  private static boolean isUnseen(char c) {
    return (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF';
  }

  /** "Contra-indicated" is one word: what is indicated is not what is meant. */
  private static boolean isParted(String text, int at, int end) {
    int hyphen = at + AGAINST.length();
    return text.regionMatches(true, at, AGAINST, 0, AGAINST.length())
        && hyphen + 1 < end
        && Fold.fold(text.charAt(hyphen)) == '-'
        && text.regionMatches(true, hyphen + 1, "indicat", 0, 7);
  }

  /** Where a sign for a word ends that starts there: "&", "w/", "w/o"; {@code at} where none does. */
  private static int briefEnd(String text, int at, Span range) {
    char c = text.charAt(at);
    if (c == '&') {
      return at + 1;
    }
    if (c != 'w' || at + 1 >= range.end() || text.charAt(at + 1) != '/') {
      return at;
    }
    if (at > range.start() && isWordChar(text.charAt(at - 1))) {
      return at;
    }
    int end = at + 2;
    while (end < range.end() && isWordChar(text.charAt(end))) {
      end++;
    }
    String after = text.substring(at + 2, end);
    return switch (after) {
      case "w", "v" -> at; // "5 % w/v" is weight in volume
      case "o" -> at + 3;
      default -> at + 2;
    };
  }

  private static String written(int at, int end) {
    return switch (end - at) {
      case 1 -> "and";
      case 2 -> "with";
      default -> "without";
    };
  }

  private static String norm(String text, int start, int end) {
    int plain = start;
    while (plain < end && isFolded(text.charAt(plain))) {
      plain++;
    }
    if (plain == end) {
      return text.substring(start, end); // nearly always
    }
    String folded = Fold.fold(text.substring(start, end));
    return folded.indexOf('\u00AD') < 0 ? folded : folded.replace("\u00AD", "");
  }

  private static boolean isFolded(char c) {
    return c != '\u00AD' && Fold.fold(c) == c;
  }

  private static int charLength(String text, int at, Span range) {
    boolean pair = Character.isHighSurrogate(text.charAt(at)) && at + 1 < range.end();
    return pair ? 2 : 1;
  }

  /** A hyphen between two word characters joins them, as in a key "half_life"; a dash with a space beside it is a mark. */
  private static boolean isJoin(String text, int at, Span range) {
    char c = Fold.fold(text.charAt(at));
    return (c == '-' || c == '_')
        && at > range.start()
        && at + 1 < range.end()
        && isWordChar(text.charAt(at - 1))
        && isWordChar(text.charAt(at + 1))
        && !isPause(text, at);
  }

  /** An em dash parts clauses where it does not stand between figures: "in weeks\u2014most feel it". */
  private static boolean isPause(String text, int at) {
    return text.charAt(at) == EM_DASH
        && !(Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1)));
  }

  private static int wordEnd(String text, int start, int limit) {
    int at = start + 1;
    while (at < limit && (isWordChar(text.charAt(at)) || isInner(text, at, limit))) {
      at++;
    }
    return at;
  }

  /** An apostrophe between letters ("doesn't"), a decimal or thousands mark between digits ("1.5"). */
  private static boolean isInner(String text, int at, int limit) {
    if (at + 1 >= limit) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (Fold.fold(text.charAt(at))) {
      case '\'' -> Character.isLetter(before) && Character.isLetter(after);
      case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || c == '\u00AD';
  }
}
