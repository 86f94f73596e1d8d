package dev.touchstone.claims.quantity;

import dev.touchstone.claims.quantity.words.NumberReader;
import dev.touchstone.claims.quantity.words.NumberReader.Numeral;
import dev.touchstone.claims.quantity.words.Rate;
import dev.touchstone.claims.quantity.words.Tokens;
import dev.touchstone.claims.quantity.words.Tokens.Token;
import dev.touchstone.claims.quantity.words.Vocabulary;
import dev.touchstone.claims.quantity.words.Vocabulary.Hit;
import dev.touchstone.claims.quantity.words.Vocabulary.Role;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how often: twice daily, 2-3 times a day, every four weeks, q8h, as needed. */
final class FrequencyReader {

  private static final Set<String> PERIODS = Set.of("min", "h", "d", "wk", "mo", "a");
  private static final Set<String> LONG_PERIODS = Set.of("d", "wk", "mo", "a");
  private static final BigDecimal ONE = BigDecimal.ONE;

  private final Vocabulary vocabulary;
  private final NumberReader numbers;

  FrequencyReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.numbers = new NumberReader(vocabulary);
  }

  /**
   * How often, as read.
   *
   * @param unit {@code /d}, {@code /wk}, {@code /mo}, {@code /a}; {@code 1} for "as needed"
   * @param code {@code 2/d}, {@code 1/4wk}, {@code prn}
   * @param next the token after it
   */
  record Frequency(BigDecimal low, BigDecimal high, String unit, String code, int next) {}

  /** From one number to another, and the token after them. */
  private record Bounds(BigDecimal low, BigDecimal high, int next) {}

  /** One to so many periods, such as the "6 to 8 hours" of "every 6 to 8 hours". */
  private record Every(BigDecimal low, BigDecimal high, String period, int next) {}

  /** The expression that starts at the token, or null. */
  @Nullable
  Frequency read(Tokens tokens, int index) {
    Bounds times = times(tokens, index);
    if (times != null) {
      Every every = every(tokens, times.next(), true);
      return every == null ? fixed(tokens, times) : frequency(times, every);
    }
    Bounds once = new Bounds(ONE, ONE, index);
    Every every = coded(tokens, index);
    every = every == null ? hourly(tokens, index) : every;
    every = every == null && !tokens.is(index, "/") ? every(tokens, index, false) : every;
    return every == null ? fixed(tokens, once) : frequency(once, every);
  }

  /** "twice", "3 times", "two to three times", "2x". */
  private @Nullable Bounds times(Tokens tokens, int index) {
    Hit hit = vocabulary.match(Role.TIMES, tokens, index);
    if (hit != null) {
      String[] ends = hit.entry().value().split("-", -1);
      return new Bounds(new BigDecimal(ends[0]), new BigDecimal(ends[ends.length - 1]), hit.next());
    }
    Bounds bounds = bounds(tokens, index);
    if (bounds == null) {
      return null;
    }
    int next = tokens.at(bounds.next()).isDash() ? bounds.next() + 1 : bounds.next();
    Token word = tokens.at(next);
    boolean times = word.is("times") || word.is("time") || word.is("x") || word.is("×");
    return times ? new Bounds(bounds.low(), bounds.high(), next + 1) : null;
  }

  /** A positive number, or two with "to", "or" or a dash between them. */
  private @Nullable Bounds bounds(Tokens tokens, int index) {
    Numeral first = numbers.read(tokens, index);
    if (first == null || first.value().signum() <= 0) {
      return null;
    }
    Hit to = vocabulary.match(Role.RANGE, tokens, first.next());
    int next = tokens.is(first.next(), "or") ? first.next() + 1 : to == null ? -1 : to.next();
    Numeral second = next < 0 ? null : numbers.read(tokens, next);
    if (second == null || second.value().compareTo(first.value()) <= 0) {
      return new Bounds(first.value(), first.value(), first.next());
    }
    return new Bounds(first.value(), second.value(), second.next());
  }

  /** "daily", "every 6 to 8 hours"; after a count also "a day", "/week", "in 24 hours". */
  private @Nullable Every every(Tokens tokens, int index, boolean counted) {
    int i = counted && tokens.at(index).isDash() ? index + 1 : index;
    Hit period = vocabulary.match(Role.PERIOD, tokens, i);
    if (period != null) {
      return new Every(ONE, ONE, period.entry().value(), period.next());
    }
    Token word = tokens.at(i);
    boolean every = word.is("every");
    boolean plain = word.is("each") || word.is("per");
    boolean after = word.is("a") || word.is("an") || word.is("/") || word.is("in");
    if (!every && !plain && !(after && counted)) {
      return null;
    }
    int at = i + 1;
    if (word.is("in") && (tokens.is(at, "a") || tokens.is(at, "any") || tokens.is(at, "each"))) {
      at++;
    } else if (tokens.at(at).isDash()) {
      at++; // once-a-day
    }
    Bounds bounds = bounds(tokens, at);
    if (bounds != null && !every && !counted) {
      return null;
    }
    Every part = bounds == null ? unit(tokens, ONE, ONE, at) : unit(tokens, bounds);
    boolean allowed = part != null && (every || LONG_PERIODS.contains(part.period()));
    return allowed || (bounds != null && counted) ? part : null;
  }

  private @Nullable Every unit(Tokens tokens, Bounds bounds) {
    return unit(tokens, bounds.low(), bounds.high(), bounds.next());
  }

  private @Nullable Every unit(Tokens tokens, BigDecimal low, BigDecimal high, int index) {
    int i = tokens.at(index).isDash() ? index + 1 : index;
    Hit unit = vocabulary.match(Role.UNIT, tokens, i);
    boolean period = unit != null && PERIODS.contains(unit.entry().value());
    return unit == null || !period ? null : new Every(low, high, unit.entry().value(), unit.next());
  }

  /** "4-6 hourly", "six-hourly". */
  private @Nullable Every hourly(Tokens tokens, int index) {
    Bounds bounds = bounds(tokens, index);
    if (bounds == null) {
      return null;
    }
    int next = tokens.at(bounds.next()).isDash() ? bounds.next() + 1 : bounds.next();
    return tokens.is(next, "hourly") ? new Every(bounds.low(), bounds.high(), "h", next + 1) : null;
  }

  /** q8h, q4-6h, q 12 h, q2w. */
  private @Nullable Every coded(Tokens tokens, int index) {
    Token token = tokens.at(index);
    if (!token.isWord() || token.text().charAt(0) != 'q') {
      return null;
    }
    String text = token.text();
    if (text.length() == 1) {
      Bounds bounds = tokens.at(index + 1).isNumber() ? bounds(tokens, index + 1) : null;
      return bounds == null ? null : unit(tokens, bounds);
    }
    int end = 1;
    while (end < text.length() && end < 4 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (end == 1) {
      return null;
    }
    BigDecimal low = new BigDecimal(text.substring(1, end));
    String letters = text.substring(end);
    if (letters.isEmpty() && tokens.at(index + 1).isDash()) {
      Numeral high = tokens.at(index + 2).isNumber() ? numbers.read(tokens, index + 2) : null;
      return high == null ? null : unit(tokens, low, high.value(), high.next());
    }
    if (letters.isEmpty()) {
      return low.signum() == 0 ? null : unit(tokens, low, low, index + 1);
    }
    Vocabulary.Entry unit = letters.equals("w") ? null : vocabulary.unit(letters);
    String period = letters.equals("w") ? "wk" : unit == null ? "" : unit.value();
    boolean valid = PERIODS.contains(period) && low.signum() > 0;
    return valid ? new Every(low, low, period, index + 1) : null;
  }

  /** An expression that stands in the word list as a whole; counted once at most. */
  private @Nullable Frequency fixed(Tokens tokens, Bounds times) {
    Hit hit = vocabulary.match(Role.FREQUENCY, tokens, times.next());
    boolean once = times.low().compareTo(ONE) == 0 && times.high().compareTo(ONE) == 0;
    // "put in a bid" is no dosing.
    boolean article = tokens.is(times.next() - 1, "a") || tokens.is(times.next() - 1, "the");
    if (hit == null || !once || article) {
      return null;
    }
    String code = hit.entry().value();
    if (code.equals("prn")) {
      return new Frequency(ONE, ONE, "1", code, hit.next());
    }
    int slash = code.indexOf('/');
    int letters = slash + 1;
    while (Character.isDigit(code.charAt(letters))) {
      letters++;
    }
    String periods = letters == slash + 1 ? "1" : code.substring(slash + 1, letters);
    Rate rate = new Rate(
        new BigDecimal(code.substring(0, slash)), new BigDecimal(periods), code.substring(letters));
    return new Frequency(rate.value(), rate.value(), rate.unit(), code, hit.next());
  }

  private static Frequency frequency(Bounds times, Every every) {
    Rate least = new Rate(times.low(), every.high(), every.period()).even();
    Rate most = new Rate(times.high(), every.low(), every.period()).even();
    return new Frequency(
        least.value(), most.value(), least.unit(), code(least, most), every.next());
  }

  /** {@code 2-3/d} where only the count varies, {@code 1/5-7d} where the period does. */
  private static String code(Rate least, Rate most) {
    String low = least.code();
    String high = most.code();
    if (low.equals(high)) {
      return low;
    }
    if (least.period().equals(most.period()) && least.periods().compareTo(most.periods()) == 0) {
      return low.substring(0, low.indexOf('/')) + "-" + high;
    }
    String shortest = high.substring(0, high.length() - most.period().length());
    return least.period().equals(most.period())
        ? shortest + (shortest.endsWith("/") ? "1" : "") + "-" + low.substring(low.indexOf('/') + 1)
        : low;
  }
}
