package dev.touchstone.claims.quantity.words;

import dev.touchstone.claims.quantity.words.Tokens.Kind;
import dev.touchstone.claims.quantity.words.Tokens.Token;
import dev.touchstone.text.Fold;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text into numbers, words and signs, in one pass. */
public final class Lexer {

  private static final String VULGAR = "½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚";
  private static final int[] OVER = {1, 2, 1, 4, 3, 4, 1, 3, 2, 3, 1, 8, 3, 8, 5, 8, 7, 8};
  private static final int[] OVER_RARE = {1, 5, 2, 5, 3, 5, 4, 5, 1, 6, 5, 6};
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  private final String source;
  private final char[] chars;

  /** Where each of {@code chars} stands in the source: invisible characters are left out. */
  private final int[] origin;

  private final int length;
  private final List<Token> tokens = new ArrayList<>();

  private Lexer(String source) {
    this.source = source;
    this.chars = new char[source.length()];
    this.origin = new int[source.length()];
    int n = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (!isInvisible(c)) {
        chars[n] = sameSign(Fold.fold(c));
        origin[n++] = i;
      }
    }
    this.length = n;
  }

  /** The tokens of the text. */
  public static Tokens tokens(String text) {
    return new Lexer(text).run();
  }

  private Tokens run() {
    int i = 0;
    while (i < length) {
      char c = chars[i];
      if (isSpace(c)) {
        i++;
      } else if (isDigit(c) || (c == '.' && isDigit(peek(i + 1)) && !isWordChar(peek(i - 1)))) {
        i = number(i);
      } else if (VULGAR.indexOf(c) >= 0) {
        i = add(Kind.NUMBER, String.valueOf(c), i, i + 1, vulgar(c));
      } else if (isRaised(c)) {
        i = raised(i);
      } else if (Character.isLetter(c)) {
        i = word(i);
      } else {
        i = sign(i);
      }
    }
    return new Tokens(source, tokens);
  }

  /** Digits with thousands marks and decimals: 1,000.5 and 1.000,5 and 4·5. */
  private int number(int start) {
    int end = digits(start);
    boolean groupable = end > start && end - start <= 3 && chars[start] != '0';
    int commas = groupable ? groups(end, ',') : end;
    int points = groupable ? groups(end, '.') : end;
    if (points > end && peek(points) == ',' && isDigit(peek(points + 1))) {
      return addNumber(start, digits(points + 1), '.', ',');
    }
    if (points > end + 4 && peek(points) != '.') {
      return addNumber(start, points, '.', ',');
    }
    int last = commas;
    boolean point = peek(last) == '.' || (peek(last) == '·' && !isPowerOfTen(last + 1));
    if (point && isDigit(peek(last + 1))) {
      last = digits(last + 1);
      if (peek(last) == '.' && isDigit(peek(last + 1))) {
        return code(start, last);
      }
    }
    return addNumber(start, last, ',', '.');
  }

  /** The 10⁶ of "2·10⁶", where the point multiplies. */
  private boolean isPowerOfTen(int i) {
    return peek(i) == '1' && peek(i + 1) == '0' && (isRaised(peek(i + 2)) || peek(i + 2) == '^');
  }

  /** Just past the groups of three digits that the mark separates, or {@code from} if none. */
  private int groups(int from, char mark) {
    int end = from;
    while (peek(end) == mark && digits(end + 1) == end + 4) {
      end += 4;
    }
    return peek(end) == mark && isDigit(peek(end + 1)) && end > from && mark == ',' ? from : end;
  }

  private int code(int start, int from) {
    int end = from;
    while (isDigit(peek(end)) || (peek(end) == '.' && isDigit(peek(end + 1)))) {
      end++;
    }
    return add(Kind.CODE, new String(chars, start, end - start), start, end, null);
  }

  private int addNumber(int start, int end, char thousands, char decimal) {
    StringBuilder plain = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (chars[i] == decimal || chars[i] == '·') {
        plain.append('.');
      } else if (chars[i] != thousands) {
        plain.append(chars[i]);
      }
    }
    if (plain.length() > 30) {
      return add(Kind.CODE, plain.toString(), start, end, null);
    }
    String text = new String(chars, start, end - start);
    return add(Kind.NUMBER, text, start, end, new BigDecimal(plain.toString()));
  }

  private int raised(int start) {
    StringBuilder text = new StringBuilder();
    int end = start;
    while (end < length && isRaised(chars[end])) {
      int digit = Math.max(RAISED.indexOf(chars[end]), LOWERED.indexOf(chars[end]));
      text.append(chars[end] == '⁻' ? "-" : String.valueOf(digit));
      end++;
    }
    return add(Kind.RAISED, text.toString(), start, end, null);
  }

  private int word(int start) {
    if (isPointed(start)) {
      return abbreviation(start);
    }
    int end = start;
    while (isWordChar(peek(end)) || (end > start && VULGAR.indexOf(peek(end)) >= 0)) {
      end++;
    }
    String text = new String(chars, start, end - start);
    boolean measure = text.equals("m") || text.equals("cm") || text.equals("mm");
    if (measure && (peek(end) == '²' || peek(end) == '³')) {
      text += peek(end) == '²' ? "2" : "3";
      end++;
    }
    return add(Kind.WORD, text, start, end, null);
  }

  /** "b.i.d.": letters with a point after each. The last point may end the sentence: left out. */
  private int abbreviation(int start) {
    StringBuilder text = new StringBuilder();
    int end = start;
    while (isPointed(end)) {
      text.append(chars[end]);
      end += 2;
    }
    text.append(chars[end]);
    return add(Kind.WORD, text.toString(), start, end + 1, null);
  }

  /** Whether a single letter, a point and another single letter follow. */
  private boolean isPointed(int i) {
    return Character.isLetter(peek(i))
        && peek(i + 1) == '.'
        && Character.isLetter(peek(i + 2))
        && !isWordChar(peek(i + 3));
  }

  private int sign(int start) {
    char c = chars[start];
    char next = peek(start + 1);
    if (c == '+' && next == '/' && peek(start + 2) == '-') {
      return add(Kind.SIGN, "±", start, start + 3, null);
    }
    if (c == '+' && next == '-') {
      return add(Kind.SIGN, "±", start, start + 2, null);
    }
    if ((c == '<' || c == '>') && next == '=') {
      return add(Kind.SIGN, c == '<' ? "≤" : "≥", start, start + 2, null);
    }
    return add(Kind.SIGN, String.valueOf(c), start, start + 1, null);
  }

  private int add(Kind kind, String text, int start, int end, @Nullable BigDecimal number) {
    boolean spaced = start == 0 || isSpace(chars[start - 1]);
    tokens.add(new Token(kind, text, origin[start], origin[end - 1] + 1, spaced, number));
    return end;
  }

  private int digits(int from) {
    int end = from;
    while (isDigit(peek(end))) {
      end++;
    }
    return end;
  }

  private char peek(int i) {
    return i >= 0 && i < length ? chars[i] : ' ';
  }

  private static BigDecimal vulgar(char c) {
    int at = 2 * VULGAR.indexOf(c);
    int[] over = at < OVER.length ? OVER : OVER_RARE;
    int i = at < OVER.length ? at : at - OVER.length;
    return BigDecimal.valueOf(over[i])
        .divide(BigDecimal.valueOf(over[i + 1]), MathContext.DECIMAL64);
  }

  /** One spelling for signs that mean the same. */
  private static char sameSign(char c) {
    return switch (c) {
      case '\u2044', '\u2215' -> '/';
      case '\u223C', '\u2248', '\u2245', '\u02DC', '\uFF5E' -> '~';
      case '\u2264', '\u2266', '\u2A7D' -> '≤';
      case '\u2265', '\u2267', '\u2A7E' -> '≥';
      case '\u2715', '\u2A2F', '\u00D7' -> '×';
      case '\u22C5', '\u2219' -> '·';
      case '\u00BA' -> '°';
      default -> c;
    };
  }

  /** Soft hyphens, zero-width spaces and joiners: they stand inside words and numbers. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD' || (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || Character.isWhitespace(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordChar(char c) {
    return isDigit(c) || Character.isLetter(c);
  }

  private static boolean isRaised(char c) {
    return c == '⁻' || RAISED.indexOf(c) >= 0 || LOWERED.indexOf(c) >= 0;
  }
}
