package dev.touchstone.claims.quantity.words;

import dev.touchstone.claims.quantity.words.Tokens.Kind;
import dev.touchstone.claims.quantity.words.Tokens.Token;
import dev.touchstone.claims.quantity.words.Vocabulary.Hit;
import dev.touchstone.claims.quantity.words.Vocabulary.Role;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads one number, in digits or in words: 1,000; 1 ½; two and a half; 3 × 10⁶. */
public final class NumberReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int MAX_POWER = 15;

  private final Vocabulary vocabulary;

  public NumberReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * A number that was read.
   *
   * @param next the token after it
   * @param digits whether it is written in digits; a number word alone is often no quantity ("one of
   *     them")
   */
  public record Numeral(BigDecimal value, int next, boolean digits) {}

  /** The number that starts at the token, or null. */
  public @Nullable Numeral read(Tokens tokens, int index) {
    Token token = tokens.at(index);
    if (token.isNumber()) {
      return withPower(tokens, withHalf(tokens, multiplied(tokens, digits(tokens, index))));
    }
    return token.isWord() ? words(tokens, index) : null;
  }

  private Numeral digits(Tokens tokens, int index) {
    Token token = tokens.at(index);
    BigDecimal value = valueOf(token);
    if (!token.isInteger(9)) {
      return decimalComma(tokens, index, value);
    }
    int next = index + 1;
    Token after = tokens.at(next);
    if (after.isNumber() && after.text().length() == 1 && !Tokens.isDigits(after.text())) {
      return new Numeral(value.add(valueOf(after)), next + 1, true); // 1½
    }
    BigDecimal fraction = fraction(tokens, next);
    if (after.spaced() && fraction != null) {
      return new Numeral(value.add(fraction), next + 3, true); // 1 1/2
    }
    fraction = fraction(tokens, index);
    if (fraction != null) {
      return new Numeral(fraction, index + 3, true);
    }
    int afterGroups = spacedGroups(tokens, index);
    if (afterGroups > next) {
      StringBuilder text = new StringBuilder();
      for (int i = index; i < afterGroups; i++) {
        text.append(tokens.at(i).text());
      }
      return new Numeral(new BigDecimal(text.toString()), afterGroups, true);
    }
    return decimalComma(tokens, index, value);
  }

  /** 1/2, 3/4: a small fraction that is not the start of a longer row such as 1/2/3. */
  private static @Nullable BigDecimal fraction(Tokens tokens, int index) {
    Token over = tokens.at(index);
    Token slash = tokens.at(index + 1);
    Token under = tokens.at(index + 2);
    if (!over.isInteger(1) || !under.isInteger(1) || !slash.is("/")) {
      return null;
    }
    int a = over.text().charAt(0) - '0';
    int b = under.text().charAt(0) - '0';
    boolean usual = a > 0 && a < b && a <= 3 && (b == 2 || b == 3 || b == 4 || b == 8);
    boolean row = tokens.is(index - 1, "/") || tokens.is(index + 3, "/");
    if (!usual || !slash.glued() || !under.glued() || row) {
      return null;
    }
    return BigDecimal.valueOf(a).divide(BigDecimal.valueOf(b), MathContext.DECIMAL64);
  }

  /** "1 000": just past the groups of three digits that one space separates. */
  private int spacedGroups(Tokens tokens, int index) {
    int end = index + 1;
    boolean sure = true;
    boolean groupable =
        tokens.at(index).isInteger(3) && !tokens.at(index).text().startsWith("0");
    while (groupable
        && tokens.at(end).isInteger(3)
        && tokens.at(end).text().length() == 3
        && tokens.gapBefore(end) == 1) {
      sure &= tokens.charBefore(end) > 0x7F || tokens.is(end, "000");
      end++;
    }
    if (sure || end == index + 1) {
      return end;
    }
    // An ordinary space: "2 500 mg tablets" are two tablets, "2 500 mg" is 2.5 g.
    Hit unit = vocabulary.match(Role.UNIT, tokens, end);
    boolean pieces = unit != null && isPack(tokens, unit.next());
    return unit != null && !pieces ? end : index + 1;
  }

  private boolean isPack(Tokens tokens, int index) {
    Hit hit = vocabulary.match(Role.UNIT, tokens, index);
    return hit != null && hit.entry().dimension().equals("pack");
  }

  /** "1,5 mg" is one and a half, "1,5 or 10 mg" are three figures. */
  private Numeral decimalComma(Tokens tokens, int index, BigDecimal value) {
    Token decimals = tokens.at(index + 2);
    boolean comma = tokens.is(index + 1, ",") && tokens.at(index + 1).glued() && decimals.glued();
    boolean fits = comma
        && tokens.at(index).isInteger(4)
        && (decimals.isInteger(2) || (tokens.is(index, "0") && decimals.isInteger(4)))
        && (!decimals.text().endsWith("0") || tokens.is(index, "0"));
    int next = index + 3;
    int after = tokens.at(next).isDash() && tokens.at(next + 1).isNumber() ? next + 2 : next;
    while (fits && (tokens.is(after, ",") || tokens.at(after).isInteger(2))) {
      after++; // the other end of a range may have a comma too
      fits = after < next + 6;
    }
    if (fits && vocabulary.has(Role.UNIT, tokens, after)) {
      return new Numeral(new BigDecimal(value + "." + decimals.text()), next, true);
    }
    return new Numeral(value, index + 1, true);
  }

  /** Seven; twenty-five; one hundred and twenty; half. */
  private @Nullable Numeral words(Tokens tokens, int index) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = null;
    BigDecimal last = null;
    int i = index;
    if (tokens.is(i, "a") && vocabulary.has(Role.MULTIPLIER, tokens, i + 1)) {
      current = BigDecimal.ONE;
      i++;
    }
    while (i < index + 12) {
      int at = current != null && skipsAnd(tokens, i) ? i + 1 : i;
      Hit word = vocabulary.match(Role.NUMBER, tokens, at);
      Hit multiplier = vocabulary.match(Role.MULTIPLIER, tokens, at);
      if (multiplier != null && current != null) {
        current = current.multiply(new BigDecimal(multiplier.entry().value()));
        last = null;
        if (current.compareTo(BigDecimal.valueOf(1000)) >= 0) {
          total = total.add(current);
          current = BigDecimal.ZERO;
        }
        i = multiplier.next();
      } else if (word != null && fits(last, current, new BigDecimal(word.entry().value()))) {
        last = new BigDecimal(word.entry().value());
        current = current == null ? last : current.add(last);
        i = word.next();
      } else {
        break;
      }
    }
    if (current == null) {
      return null;
    }
    return afterHalf(tokens, index, withHalf(tokens, new Numeral(total.add(current), i, false)));
  }

  /** "half an hour": the article belongs to the number. "one-half" is a half. */
  private static Numeral afterHalf(Tokens tokens, int index, Numeral number) {
    if (!tokens.is(index, "half")) {
      boolean oneHalf =
          tokens.is(index, "one") && tokens.at(index + 1).isDash() && tokens.is(index + 2, "half");
      return oneHalf ? new Numeral(HALF, index + 3, false) : number;
    }
    boolean article = tokens.is(number.next(), "a") || tokens.is(number.next(), "an");
    return article ? new Numeral(number.value(), number.next() + 1, false) : number;
  }

  /** The "and" of "one hundred and twenty", or the hyphen of "twenty-five". */
  private boolean skipsAnd(Tokens tokens, int i) {
    boolean hundred = tokens.is(i, "and") && vocabulary.has(Role.MULTIPLIER, tokens, i - 1);
    boolean hyphen =
        tokens.at(i).isDash() && tokens.at(i).glued() && tokens.at(i + 1).glued();
    return (hundred || hyphen) && vocabulary.has(Role.NUMBER, tokens, i + 1);
  }

  /** A smaller word may follow a larger round one: twenty, five. Not: five, ten. */
  private static boolean fits(
      @Nullable BigDecimal last, @Nullable BigDecimal current, BigDecimal word) {
    if (current == null) {
      return true;
    }
    if (word.compareTo(HALF) == 0 || word.signum() == 0) {
      return false;
    }
    if (last == null) {
      return true;
    }
    boolean tens = last.compareTo(BigDecimal.valueOf(20)) >= 0;
    return tens && word.compareTo(BigDecimal.TEN) < 0;
  }

  private Numeral multiplied(Tokens tokens, Numeral number) {
    Hit multiplier = vocabulary.match(Role.MULTIPLIER, tokens, number.next());
    return multiplier == null
        ? number
        : new Numeral(
            number.value().multiply(new BigDecimal(multiplier.entry().value())),
            multiplier.next(),
            number.digits());
  }

  /** "one and a half". */
  private static Numeral withHalf(Tokens tokens, Numeral number) {
    int i = number.next();
    boolean half = tokens.is(i, "and")
        && (tokens.is(i + 1, "a") || tokens.is(i + 1, "one"))
        && tokens.is(tokens.at(i + 2).isDash() ? i + 3 : i + 2, "half");
    int next = tokens.at(i + 2).isDash() ? i + 4 : i + 3;
    return half ? new Numeral(number.value().add(HALF), next, number.digits()) : number;
  }

  /** 3 × 10⁶, 3 x 10^6, 10⁶. */
  private static Numeral withPower(Tokens tokens, Numeral number) {
    int i = number.next();
    boolean times =
        tokens.is(i, "×") || tokens.is(i, "x") || tokens.is(i, "*") || tokens.is(i, "·");
    int ten = times ? i + 1 : i - 1;
    if (!tokens.is(ten, "10")) {
      return number;
    }
    Token raised = tokens.at(ten + 1);
    int at = raised.is("^") ? ten + 2 : ten + 1;
    boolean minus = raised.is("^") && tokens.at(at).isDash();
    Token power = tokens.at(minus ? at + 1 : at);
    boolean fits = (raised.is("^") && power.isInteger(2)) || isPower(raised);
    if (!fits || !power.glued() || Integer.parseInt(power.text()) > MAX_POWER) {
      return number;
    }
    int exponent = Integer.parseInt(power.text()) * (minus ? -1 : 1);
    BigDecimal mantissa = times ? number.value() : BigDecimal.ONE;
    return new Numeral(mantissa.scaleByPowerOfTen(exponent), minus ? at + 2 : at + 1, true);
  }

  private static boolean isPower(Token raised) {
    String digits = raised.text().startsWith("-") ? raised.text().substring(1) : raised.text();
    return raised.kind() == Kind.RAISED && digits.length() <= 2 && Tokens.isDigits(digits);
  }

  private static BigDecimal valueOf(Token token) {
    return token.number() == null ? BigDecimal.ZERO : token.number();
  }
}
