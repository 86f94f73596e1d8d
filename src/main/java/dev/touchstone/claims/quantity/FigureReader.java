package dev.touchstone.claims.quantity;

import dev.touchstone.claims.quantity.Figure.Open;
import dev.touchstone.claims.quantity.words.NumberReader;
import dev.touchstone.claims.quantity.words.NumberReader.Numeral;
import dev.touchstone.claims.quantity.words.Tokens;
import dev.touchstone.claims.quantity.words.Tokens.Token;
import dev.touchstone.claims.quantity.words.UnitReader;
import dev.touchstone.claims.quantity.words.UnitReader.Unit;
import dev.touchstone.claims.quantity.words.Vocabulary;
import dev.touchstone.claims.quantity.words.Vocabulary.Hit;
import dev.touchstone.claims.quantity.words.Vocabulary.Role;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one figure: 5 mg, 1.5 mg – 4.5 mg, between 5 and 10 mg, 44 ± 19 minutes, 20-30mg+. */
final class FigureReader {

  private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");
  private static final Unit MONEY = new Unit("", "money", null, 0);

  private final Vocabulary vocabulary;
  private final NumberReader numbers;
  private final UnitReader units;
  private final NotQuantity notQuantity;
  private final Units conversions;

  FigureReader(Vocabulary vocabulary, Units conversions) {
    this.vocabulary = vocabulary;
    this.numbers = new NumberReader(vocabulary);
    this.units = new UnitReader(vocabulary);
    this.notQuantity = new NotQuantity(vocabulary);
    this.conversions = conversions;
  }

  /** The figure that starts at the token, or null. */
  @Nullable
  Figure read(Tokens tokens, int index) {
    boolean between = tokens.is(index, "between");
    Figure first = operand(tokens, between ? afterBetween(tokens, index + 1) : index);
    if (first == null) {
      return null;
    }
    Figure spread = spread(tokens, first);
    if (spread != null) {
      return spread;
    }
    Figure range = range(tokens, first, between);
    if (range == null) {
      return null;
    }
    return between && !range.isSingle() ? from(range, index) : suffixed(tokens, range);
  }

  /** Past what may stand between "between" and the first figure: "the ages of". */
  private static int afterBetween(Tokens tokens, int index) {
    int age = tokens.is(index, "the") ? index + 1 : index;
    if (!tokens.is(age, "ages") && !tokens.is(age, "age")) {
      return index;
    }
    return tokens.is(age + 1, "of") ? age + 2 : age + 1;
  }

  /** A number with the unit behind it, or the money sign before it. */
  private @Nullable Figure operand(Tokens tokens, int index) {
    int i = afterApproximate(tokens, index);
    boolean approximate = i > index;
    Unit money = money(tokens, i);
    int at = money == null ? i : money.next();
    Numeral number = numbers.read(tokens, at);
    if (number == null) {
      return null;
    }
    int next = number.next();
    Open open = isPlus(tokens, next) ? Open.UPWARDS : Open.NONE;
    next = open == Open.NONE ? next : next + 1;
    Unit unit = money == null ? unit(tokens, next) : money;
    boolean decade = unit != null && tokens.at(at).isInteger(4) && isDecade(tokens, next);
    if (money == null && (decade || notQuantity.isName(tokens, at, next, unit != null))) {
      return null;
    }
    int end = unit == null || money != null ? next : unit.next();
    BigDecimal value = signed(tokens, at, number.value(), unit);
    return new Figure(i, end, value, value, unit, number.digits(), approximate, open);
  }

  /** "1960s". */
  private static boolean isDecade(Tokens tokens, int index) {
    return tokens.is(index, "s") && tokens.at(index).glued();
  }

  private int afterApproximate(Tokens tokens, int index) {
    Hit hit = vocabulary.match(Role.APPROXIMATE, tokens, index);
    return hit == null ? index : hit.next();
  }

  private @Nullable Unit money(Tokens tokens, int index) {
    Hit hit = vocabulary.match(Role.UNIT, tokens, index);
    boolean money = hit != null && hit.entry().dimension().equals(MONEY.dimension());
    boolean figure = hit != null && tokens.at(hit.next()).isNumber();
    return hit != null && money && figure
        ? new Unit(hit.entry().value(), MONEY.dimension(), null, hit.next())
        : null;
  }

  /** The unit at the token: "mg", "-mg" of "50-mg", or past a note: "6.8 (mean) minutes". */
  private @Nullable Unit unit(Tokens tokens, int index) {
    Token token = tokens.at(index);
    if (token.isDash() && token.glued() && tokens.at(index + 1).glued()) {
      return units.read(tokens, index + 1);
    }
    boolean note =
        token.is("(") && tokens.at(index + 1).isWord() && tokens.at(index + 2).is(")");
    if (note) {
      Unit unit = units.read(tokens, index + 3);
      return unit == null || !unit.dimension().equals("time") ? null : unit;
    }
    return units.read(tokens, index);
  }

  /** A minus counts only where less than nothing makes sense: degrees and changes in percent. */
  private static BigDecimal signed(
      Tokens tokens, int index, BigDecimal value, @Nullable Unit unit) {
    boolean dash = tokens.at(index - 1).isDash() && tokens.at(index).glued();
    boolean sign =
        dash && tokens.at(index - 1).spaced() && !tokens.at(index - 2).isNumber();
    boolean signed = unit != null
        && (unit.dimension().equals("temperature") || unit.dimension().equals("percent"));
    return sign && signed && index > 1 && !tokens.isLongDash(index - 1) ? value.negate() : value;
  }

  private static boolean isPlus(Tokens tokens, int index) {
    Token plus = tokens.at(index);
    Token next = tokens.at(index + 1);
    return plus.is("+") && !next.isNumber() && (plus.glued() || !next.isWord());
  }

  /** "44 ± 19 minutes", "37 (± 5) hours", "44 minutes ± 19"; null if no spread is given. */
  private @Nullable Figure spread(Tokens tokens, Figure figure) {
    int i = figure.next();
    boolean bracket = tokens.is(i, "(") || tokens.is(i, "[");
    int sign = bracket ? i + 1 : i;
    Numeral spread = tokens.is(sign, "±") ? numbers.read(tokens, sign + 1) : null;
    if (spread == null) {
      return null;
    }
    Unit own = unit(tokens, spread.next());
    int next = own == null ? spread.next() : own.next();
    if (bracket) {
      next = tokens.is(next, ")") || tokens.is(next, "]") ? next + 1 : next;
      Unit after = own == null && figure.unit() == null ? unit(tokens, next) : null;
      own = after == null ? own : after;
      next = after == null ? next : after.next();
    }
    Unit unit = figure.unit() == null ? own : figure.unit();
    return new Figure(
        figure.start(),
        next,
        figure.low().subtract(spread.value()),
        figure.low().add(spread.value()),
        unit,
        figure.digits(),
        figure.approximate(),
        Open.NONE);
  }

  /** The figure with its other end, if it is a range; null if it turns out to be a name. */
  private @Nullable Figure range(Tokens tokens, Figure first, boolean between) {
    int at = afterRangeWord(tokens, first, between);
    if (at < 0) {
      return first;
    }
    Figure second = second(tokens, at);
    second = second == null && first.unit() != null ? oneUnit(tokens, at) : second;
    boolean dash = tokens.at(at - 1).isDash() && tokens.at(at).glued();
    if (second == null) {
      boolean name = dash && first.unit() == null && tokens.at(at).isNumber();
      return name ? null : first;
    }
    boolean money = first.hasDimension("money") && second.unit() == null;
    if (first.unit() != null && second.unit() == null && !money) {
      return first;
    }
    if (first.unit() == null && second.unit() == null) {
      return bareRange(first, second, dash);
    }
    Figure left =
        second.unit() == null || first.unit() != null ? first : first.withUnit(second.unit());
    Figure right =
        second.unit() == null && first.unit() != null ? second.withUnit(first.unit()) : second;
    return joined(left, right);
  }

  /** The other end of a range: the "more than two days" of "24 hours to more than two days" is open. */
  private @Nullable Figure second(Tokens tokens, int index) {
    boolean word = !tokens.at(index - 1).isDash();
    Hit lower = word ? vocabulary.match(Role.LOWER, tokens, index) : null;
    Hit upper = word && lower == null ? vocabulary.match(Role.UPPER, tokens, index) : null;
    if (lower != null) {
      Figure least = operand(tokens, lower.next());
      return least == null ? null : least.opened(Open.UPWARDS, least.next());
    }
    return operand(tokens, upper == null ? index : upper.next());
  }

  /** The "an hour (and a half)" of "15 minutes to an hour and a half"; null if it is none. */
  private @Nullable Figure oneUnit(Tokens tokens, int index) {
    boolean article = tokens.is(index, "a") || tokens.is(index, "an");
    Unit unit = article ? units.read(tokens, index + 1) : null;
    if (unit == null || !unit.dimension().equals("time")) {
      return null;
    }
    int i = unit.next();
    boolean half = tokens.is(i, "and") && tokens.is(i + 1, "a") && tokens.is(i + 2, "half");
    BigDecimal value = half ? ONE_AND_A_HALF : BigDecimal.ONE;
    return new Figure(index, half ? i + 3 : i, value, value, unit, false, false, Open.NONE);
  }

  /** The token after what links the two ends of a range, or -1. */
  private int afterRangeWord(Tokens tokens, Figure first, boolean between) {
    int i = first.next();
    if (between && tokens.is(i, "and")) {
      return i + 1;
    }
    if (tokens.at(i).isDash() && tokens.startsLine(i)) {
      return -1; // the mark of a list
    }
    Hit hit = vocabulary.match(Role.RANGE, tokens, i);
    if (hit == null) {
      return -1;
    }
    // "3- to 5-fold", "3-to-5-fold"
    Hit to = tokens.at(i).isDash() ? vocabulary.match(Role.RANGE, tokens, i + 1) : null;
    boolean suspended = tokens.at(i).glued() && tokens.at(i + 1).isWord();
    if (to == null || !suspended) {
      return hit.next();
    }
    boolean joined = tokens.at(to.next()).isDash() && tokens.at(to.next()).glued();
    return joined ? to.next() + 1 : to.next();
  }

  /** Two numbers without a unit: a range only if they rise. */
  private static @Nullable Figure bareRange(Figure first, Figure second, boolean dash) {
    boolean rises = first.low().compareTo(second.low()) < 0;
    if (rises) {
      return ends(first, second, first.low(), second.low(), null);
    }
    boolean years = first.low().compareTo(BigDecimal.valueOf(1800)) >= 0;
    return dash && !years ? null : years ? first.withEnd(second.next()) : first;
  }

  /** Two figures with units: one range in one unit, or only the first if the units do not fit. */
  private Figure joined(Figure first, Figure second) {
    Unit from = first.unit();
    Unit to = second.unit();
    if (from == null || to == null) {
      return first;
    }
    boolean steps = from.frequency() != null && !from.frequency().equals(to.frequency());
    if (steps) {
      return first; // "by 25 mg/week up to 200 mg"
    }
    BigDecimal low = first.low();
    BigDecimal high = second.low();
    Unit unit = to;
    if (!from.code().equals(to.code())) {
      BigDecimal converted = conversions.convert(low, from.code(), to.code());
      BigDecimal back = conversions.convert(high, to.code(), from.code());
      if (converted == null || back == null) {
        return first;
      }
      // 30 minutes to 2 hours: 0.5 to 2 h; 20 minutes to 2 hours: 20 to 120 min.
      boolean neat = converted.scale() < 6;
      low = neat ? converted : low;
      high = neat ? high : back;
      unit = neat ? to : from;
    }
    return ends(first, second, low.min(high), low.max(high), unit);
  }

  private static Figure ends(
      Figure first, Figure second, BigDecimal low, BigDecimal high, @Nullable Unit unit) {
    return new Figure(
        first.start(),
        second.next(),
        low,
        high,
        unit,
        first.digits() || second.digits(),
        first.approximate() || second.approximate(),
        second.open());
  }

  private static Figure from(Figure figure, int start) {
    return new Figure(
        start,
        figure.next(),
        figure.low(),
        figure.high(),
        figure.unit(),
        figure.digits(),
        figure.approximate(),
        figure.open());
  }

  /** The figure with the bound that stands after it: "30 or greater", "1.5mg+", "18 or more years". */
  private Figure suffixed(Tokens tokens, Figure figure) {
    int i = figure.next();
    if (isPlus(tokens, i)) {
      return figure.opened(Open.UPWARDS, i + 1);
    }
    Hit lower = vocabulary.match(Role.LOWER_AFTER, tokens, i);
    Hit upper = lower == null ? vocabulary.match(Role.UPPER_AFTER, tokens, i) : null;
    Hit hit = lower == null ? upper : lower;
    if (hit == null
        || tokens.is(hit.next(), "to") // "200 mg and up to 400 mg"
        || (figure.unit() == null && !figure.digits())) {
      return figure;
    }
    Figure open = figure.opened(lower == null ? Open.DOWNWARDS : Open.UPWARDS, hit.next());
    Unit unit = figure.unit() == null ? units.read(tokens, hit.next()) : null;
    return unit == null ? open : open.withUnit(unit).withEnd(unit.next());
  }
}
