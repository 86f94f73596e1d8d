package dev.touchstone.claims.quantity.words;

import dev.touchstone.page.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as numbers, words and signs, in order. Asking past either end gives {@link #NONE}, so that
 * readers can look around without checking.
 */
public final class Tokens {

  public enum Kind {
    NUMBER,
    WORD,
    SIGN,
    /** Digits or letters raised above the line: the 2 of "h²", the -1 of "kg⁻¹". */
    RAISED,
    /** Digits and points that are no number: "1.2.3". */
    CODE,
    NONE
  }

  /**
   * One number, word or sign.
   *
   * @param text folded; a dotted abbreviation ("b.i.d.") is without its points
   * @param start where it starts in the original text
   * @param end just past its end in the original text
   * @param spaced whether white space, or nothing at all, stands before it
   * @param number its value, if it is a number
   */
  public record Token(
      Kind kind,
      String text,
      int start,
      int end,
      boolean spaced,
      @Nullable BigDecimal number) {

    public boolean is(String folded) {
      return text.equals(folded);
    }

    public boolean isWord() {
      return kind == Kind.WORD;
    }

    public boolean isNumber() {
      return kind == Kind.NUMBER;
    }

    public boolean isDash() {
      return kind == Kind.SIGN && text.equals("-");
    }

    /** Whether it stands directly after the token before it. */
    public boolean glued() {
      return !spaced && kind != Kind.NONE;
    }

    /** Whether it is a whole number written with digits alone, at most {@code digits} of them. */
    public boolean isInteger(int digits) {
      return isNumber() && text.length() <= digits && isDigits(text);
    }
  }

  public static final Token NONE = new Token(Kind.NONE, "", 0, 0, true, null);

  /** Marks that the vocabulary was asked about a token. */
  private static final int ASKED = 1 << 31;

  private final String source;
  private final List<Token> list;

  /** Of each token what words of the vocabulary begin with it, as bits; 0 until it is asked. */
  private final int[] openings;

  Tokens(String source, List<Token> list) {
    this.source = source;
    this.list = List.copyOf(list);
    this.openings = new int[list.size()];
  }

  /** Bits that a vocabulary has for the text of a token: it is asked once, readers ask many times. */
  int openings(int index, Vocabulary vocabulary) {
    if (index < 0 || index >= openings.length) {
      return 0;
    }
    int known = openings[index];
    if (known == 0) {
      known = vocabulary.openings(list.get(index).text()) | ASKED;
      openings[index] = known;
    }
    return known;
  }

  public int size() {
    return list.size();
  }

  public Token at(int index) {
    return index >= 0 && index < list.size() ? list.get(index) : NONE;
  }

  public boolean is(int index, String folded) {
    return at(index).is(folded);
  }

  /** The characters between the start of one token and the end of another. */
  public Span span(int first, int afterLast) {
    return new Span(at(first).start(), at(afterLast - 1).end());
  }

  /** The token's own characters. */
  public String original(int index) {
    Token token = at(index);
    return source.substring(token.start(), token.end());
  }

  /** Whether the first character of the token is an upper-case letter. */
  public boolean capital(int index) {
    Token token = at(index);
    return token.isWord() && Character.isUpperCase(source.charAt(token.start()));
  }

  /** Whether every letter of the token is upper case, and there is more than one. */
  public boolean allCapitals(int index) {
    String original = original(index);
    return original.length() > 1 && original.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether the dash joins words ("COVID-19"), rather than being a longer one between them. */
  public boolean isHyphen(int index) {
    return at(index).isDash() && "-\u2010\u2011".indexOf(source.charAt(at(index).start())) >= 0;
  }

  /** Whether the dash is one that parts words, and never the sign of a figure. */
  public boolean isLongDash(int index) {
    return at(index).isDash() && source.charAt(at(index).start()) == '\u2014';
  }

  /** Whether the token is the first of the text or of a line. */
  public boolean startsLine(int index) {
    boolean line = index == 0;
    for (int i = index == 0 ? 0 : at(index - 1).end(); i < at(index).start() && !line; i++) {
      line = source.charAt(i) == '\n';
    }
    return line;
  }

  /** Number of characters between this token and the one before it. */
  public int gapBefore(int index) {
    return at(index).start() - at(index - 1).end();
  }

  /** The character just before the token, or a space at the start. */
  public char charBefore(int index) {
    int start = at(index).start();
    return start == 0 ? ' ' : source.charAt(start - 1);
  }

  /** First token at or after {@code index} that has white space before it. */
  public int nextSpaced(int index) {
    int i = index;
    while (i < size() && !at(i).spaced()) {
      i++;
    }
    return i;
  }

  public static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
