package dev.touchstone.claims.quantity;

import dev.touchstone.claims.Value;
import dev.touchstone.claims.quantity.words.Tokens;
import dev.touchstone.claims.quantity.words.Tokens.Token;
import dev.touchstone.claims.quantity.words.Vocabulary;
import dev.touchstone.claims.quantity.words.Vocabulary.Role;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads dates, so that their days are no numbers: 2024-09-18, 12 May 2019, September 2020. */
final class DateReader {

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  private final Vocabulary vocabulary;

  DateReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * A date that was read.
   *
   * @param mention its year, or null if it has none
   * @param next the token after it
   */
  record Date(@Nullable QuantityMention mention, int next) {}

  /** Whether a whole number is a year that a page on drugs may speak of. */
  static boolean isYear(BigDecimal number) {
    return number.scale() <= 0
        && number.compareTo(FIRST_YEAR) >= 0
        && number.compareTo(LAST_YEAR) <= 0;
  }

  /** The date that starts at the token, or null. */
  @Nullable
  Date read(Tokens tokens, int index) {
    if (isMonth(tokens, index)) {
      return afterMonth(tokens, index, index + 1, false);
    }
    if (!tokens.at(index).isInteger(4)) {
      return null;
    }
    if (isDay(tokens.at(index))) {
      int next = afterOrdinal(tokens, index + 1);
      next = tokens.is(next, "of") ? next + 1 : next;
      if (isMonth(tokens, next)) {
        Date date = year(tokens, index, afterPoint(tokens, next + 1));
        return date == null ? new Date(null, next + 1) : date;
      }
    }
    return inDigits(tokens, index);
  }

  /** "September 2020", "May 12, 2019", "May 12". */
  private static @Nullable Date afterMonth(Tokens tokens, int index, int from, boolean day) {
    int next = afterPoint(tokens, from);
    Date date = year(tokens, index, next);
    if (date != null || day || !isDay(tokens.at(next))) {
      return date;
    }
    int afterDay = afterOrdinal(tokens, next + 1);
    int beforeYear = tokens.is(afterDay, ",") ? afterDay + 1 : afterDay;
    Date full = year(tokens, index, beforeYear);
    return full == null && tokens.at(afterDay).isWord()
        ? null
        : full == null ? new Date(null, afterDay) : full;
  }

  /** 2024-09-18, 18/09/2024, with a time after it or without. */
  private static @Nullable Date inDigits(Tokens tokens, int index) {
    Token first = tokens.at(index + 1);
    Token second = tokens.at(index + 3);
    boolean marks = (first.isDash() && second.isDash()) || (first.is("/") && second.is("/"));
    if (!marks || !first.glued() || !second.glued()) {
      return null;
    }
    boolean yearFirst = isYear(tokens, index) && tokens.at(index + 4).isInteger(2);
    boolean yearLast = isDay(tokens.at(index)) && isYear(tokens, index + 4);
    if (!tokens.at(index + 2).isInteger(2) || !(yearFirst || yearLast)) {
      return null;
    }
    int year = yearFirst ? index : index + 4;
    return new Date(mention(tokens, index, index + 5, year), index + 5);
  }

  private static @Nullable Date year(Tokens tokens, int start, int index) {
    return isYear(tokens, index) && !tokens.at(index).glued()
        ? new Date(mention(tokens, start, index + 1, index), index + 1)
        : null;
  }

  private static QuantityMention mention(Tokens tokens, int start, int next, int year) {
    BigDecimal value = new BigDecimal(tokens.at(year).text());
    return new QuantityMention(
        tokens.span(start, next), new Value.Quantity(value, value, "a"), "date", null, false);
  }

  private static int afterPoint(Tokens tokens, int index) {
    boolean mark = tokens.is(index, ".") || tokens.is(index, ",");
    return mark && tokens.at(index).glued() ? index + 1 : index;
  }

  private static int afterOrdinal(Tokens tokens, int index) {
    Token token = tokens.at(index);
    boolean ordinal = token.is("st") || token.is("nd") || token.is("rd") || token.is("th");
    return ordinal && token.glued() ? index + 1 : index;
  }

  /** A month's name with a capital: "may" is a word like any other. */
  private boolean isMonth(Tokens tokens, int index) {
    return tokens.capital(index) && vocabulary.has(Role.MONTH, tokens, index);
  }

  private static boolean isDay(Token token) {
    return token.isInteger(2) && Integer.parseInt(token.text()) <= 31;
  }

  private static boolean isYear(Tokens tokens, int index) {
    Token token = tokens.at(index);
    return token.isInteger(4) && isYear(new BigDecimal(token.text()));
  }
}
