package dev.touchstone.claims.quantity;

import dev.touchstone.claims.quantity.Figure.Open;
import dev.touchstone.claims.quantity.words.Tokens;
import dev.touchstone.claims.quantity.words.Tokens.Token;
import dev.touchstone.claims.quantity.words.UnitReader;
import dev.touchstone.claims.quantity.words.UnitReader.Unit;
import dev.touchstone.claims.quantity.words.Vocabulary;
import dev.touchstone.claims.quantity.words.Vocabulary.Hit;
import dev.touchstone.claims.quantity.words.Vocabulary.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures that belong together: those that share a unit (2, 4, and 8 mg), those that add up
 * (1 hour 30 minutes), and those that count a pack (10 x 50 mg).
 */
final class FigureListReader {

  /** Bounds the look-ahead, and so the time that a table of bare numbers can take. */
  private static final int MAX_LIST = 12;

  private static final Set<String> ARTICLE_UNITS = Set.of("min", "h", "d", "wk", "mo", "a");
  private static final Set<String> LINKS = Set.of("or", "and", "vs", "versus", "then");
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal MOST_PIECES = BigDecimal.valueOf(6);

  /** What one takes several of at once. */
  private static final Set<String> SWALLOWED =
      Set.of("{tablet}", "{caplet}", "{capsule}", "{pill}", "{lozenge}");

  private static final BigDecimal PACK_LEAST = BigDecimal.valueOf(20);

  private final Vocabulary vocabulary;
  private final FigureReader figures;
  private final UnitReader units;
  private final Units conversions;

  FigureListReader(Vocabulary vocabulary, Units conversions) {
    this.vocabulary = vocabulary;
    this.figures = new FigureReader(vocabulary, conversions);
    this.units = new UnitReader(vocabulary);
    this.conversions = conversions;
  }

  /** Figures in their order, and the token after the last. */
  record Figures(List<Figure> list, int next) {

    static Figures of(Figure figure) {
      return new Figures(List.of(figure), figure.next());
    }
  }

  /** The figures that start at the token; none if it starts none. */
  Figures read(Tokens tokens, int index) {
    Figure first = figures.read(tokens, index);
    if (first == null) {
      return new Figures(List.of(), index);
    }
    Figure pack = multiplied(tokens, first);
    Figure pieces = pack == null ? counted(tokens, first) : pack;
    if (pieces != null) {
      return Figures.of(pieces);
    }
    return first.unit() == null ? shared(tokens, first) : Figures.of(sum(tokens, first));
  }

  /** "a week", "an hour and a half": one of a unit of time; null if it is none. */
  @Nullable
  Figure article(Tokens tokens, int index) {
    if (!tokens.is(index, "a") && !tokens.is(index, "an")) {
      return null;
    }
    Unit unit = units.read(tokens, index + 1);
    if (unit == null
        || !ARTICLE_UNITS.contains(unit.code())
        || tokens.at(unit.next()).isDash()) {
      return null;
    }
    BigDecimal one = BigDecimal.ONE;
    if (tokens.is(unit.next(), "or") && tokens.is(unit.next() + 1, "two")) {
      BigDecimal two = BigDecimal.valueOf(2); // "a day or two"
      return new Figure(index, unit.next() + 2, one, two, unit, false, false, Open.NONE);
    }
    Figure figure = new Figure(index, unit.next(), one, one, unit, false, false, Open.NONE);
    return sum(tokens, figure);
  }

  /** "10 x 50 mg", "50 mg x 30": how many pieces; null if it is none. */
  private @Nullable Figure multiplied(Tokens tokens, Figure first) {
    int i = first.next();
    if (!tokens.is(i, "x") && !tokens.is(i, "×") && !tokens.is(i, "*")) {
      return null;
    }
    Figure second = first.isSingle() ? figures.read(tokens, i + 1) : null;
    if (second == null) {
      return null;
    }
    boolean massFirst = first.hasDimension("mass") || first.hasDimension("volume");
    boolean massSecond = second.hasDimension("mass") || second.hasDimension("volume");
    boolean counted = second.unit() == null || second.hasDimension("pack");
    BigDecimal count = massFirst && counted ? second.low() : first.low();
    boolean pieces = first.unit() == null || first.hasDimension("pack");
    return (pieces && massSecond) || (massFirst && counted)
        ? first.withValue(count, second.next(), pack(second.next()))
        : null;
  }

  /** "two 30 mg capsules", "one or two 50 mg tablets": that much in all; null if it is none. */
  private @Nullable Figure counted(Tokens tokens, Figure first) {
    Figure last = first;
    if (first.isSingle() && tokens.is(first.next(), "or")) {
      Figure other = figures.read(tokens, first.next() + 1);
      last = other == null || !other.isSingle() || other.unit() != null ? first : other;
    }
    // In figures it is a pack: "2 500 mg tablets".
    boolean few = first.unit() == null
        && !first.digits()
        && first.open() == Open.NONE
        && last.open() == Open.NONE
        && isFew(first.low())
        && isFew(last.high())
        && last.high().compareTo(BigDecimal.ONE) > 0;
    Figure strength =
        few && tokens.at(last.next()).isNumber() ? figures.read(tokens, last.next()) : null;
    if (strength == null || !strength.hasDimension("mass") || !strength.isSingle()) {
      return null;
    }
    Hit pill = vocabulary.match(Role.UNIT, tokens, strength.next());
    if (pill == null || !SWALLOWED.contains(pill.entry().value())) {
      return null;
    }
    return new Figure(
        first.start(),
        strength.next(),
        strength.low().multiply(first.low()),
        strength.low().multiply(last.high()),
        strength.unit(),
        true,
        first.approximate(),
        strength.open());
  }

  /** Whether somebody may take so many pieces at once. */
  private static boolean isFew(BigDecimal count) {
    return count.signum() > 0 && count.scale() <= 0 && count.compareTo(MOST_PIECES) <= 0;
  }

  private static Unit pack(int next) {
    return new Unit("{pack}", "pack", null, next);
  }

  /** "1 hour 30 minutes", "one hour and a half". */
  private Figure sum(Tokens tokens, Figure first) {
    Unit unit = first.unit();
    boolean time = unit != null && unit.dimension().equals("time") && first.isSingle();
    if (unit == null || !time || first.open() != Open.NONE) {
      return first;
    }
    int i = tokens.is(first.next(), "and") ? first.next() + 1 : first.next();
    if (i > first.next() && tokens.is(i, "a") && tokens.is(i + 1, "half")) {
      return first.withValue(first.low().add(HALF), i + 2, unit);
    }
    boolean may = tokens.at(i).isNumber() || (i > first.next() && tokens.at(i).isWord());
    Figure rest = may ? figures.read(tokens, i) : null;
    Unit small = rest == null ? null : rest.unit();
    if (rest == null || small == null || !rest.isSingle() || rest.open() != Open.NONE) {
      return first;
    }
    BigDecimal part = conversions.convert(rest.low(), small.code(), unit.code());
    boolean smaller = part != null && part.compareTo(BigDecimal.ONE) < 0;
    if (part == null || !smaller || small.code().equals(unit.code())) {
      return first;
    }
    BigDecimal whole = conversions.convert(first.low(), unit.code(), small.code());
    return part.scale() < 6 || whole == null
        ? first.withValue(first.low().add(part), rest.next(), unit)
        : first.withValue(whole.add(rest.low()), rest.next(), small);
  }

  /** "5 or 10 mg", "2, 4, and 8 mg", "8/2 mg", "195.4 (135.8-273.8) hours". */
  private Figures shared(Tokens tokens, Figure first) {
    List<Figure> list = new ArrayList<>();
    list.add(first);
    Figure last = first;
    boolean linked = false;
    while (list.size() < MAX_LIST && last.unit() == null) {
      int at = afterLink(tokens, last.next());
      Figure following = at < 0 ? null : figures.read(tokens, at);
      if (following == null) {
        break;
      }
      Figure pack = pack(tokens, last, following);
      if (pack != null) {
        return Figures.of(pack);
      }
      Unit outside = outside(tokens, at, following);
      if (outside != null) {
        list.add(following.withUnit(outside));
        return new Figures(withUnit(list, outside), outside.next());
      }
      linked |= at > last.next() + 1 || !tokens.is(last.next(), ",");
      list.add(following);
      last = following;
    }
    Unit unit = last.unit();
    boolean sharable = unit != null && (linked || list.size() > 2) && !hasYear(tokens, list);
    if (unit != null && isRoughly(tokens, list, unit)) {
      Figure from = list.get(0);
      return Figures.of(new Figure(
          from.start(),
          last.next(),
          from.low(),
          last.high(),
          unit,
          from.digits(),
          from.approximate(),
          last.open()));
    }
    if (unit == null || sharable) {
      return new Figures(unit == null ? list : withUnit(list, unit), last.next());
    }
    Figure before = list.get(list.size() - 2);
    return new Figures(list.subList(0, list.size() - 1), before.next());
  }

  /** "two or three hours", "five or ten minutes": somewhere between the two; "24 or 48 hours" is one or the other. */
  private static boolean isRoughly(Tokens tokens, List<Figure> list, Unit unit) {
    Figure first = list.get(0);
    Figure last = list.get(list.size() - 1);
    boolean two = list.size() == 2 && tokens.is(first.next(), "or");
    if (!two || !unit.dimension().equals("time") || !first.isSingle() || !last.isSingle()) {
      return false;
    }
    BigDecimal step = last.low().subtract(first.low());
    boolean words = !first.digits() && !last.digits();
    return step.compareTo(BigDecimal.ONE) == 0 || (words && step.compareTo(FIVE) == 0);
  }

  /** "20/50mg pills": twenty pills; null where it is a strength of two parts, "8/2 mg tablets". */
  private @Nullable Figure pack(Tokens tokens, Figure count, Figure strength) {
    Hit pieces = vocabulary.match(Role.UNIT, tokens, strength.next());
    boolean slash = tokens.is(count.next(), "/") && count.isSingle();
    if (!slash || pieces == null || !pieces.entry().dimension().equals("pack")) {
      return null;
    }
    boolean round = count.low().remainder(BigDecimal.TEN).signum() == 0;
    boolean many = round && count.low().compareTo(PACK_LEAST) >= 0;
    boolean pills = pieces.entry().value().equals("{pill}");
    Unit unit = new Unit(pieces.entry().value(), "pack", null, pieces.next());
    return many || pills ? count.withValue(count.low(), pieces.next(), unit) : null;
  }

  /** The token after what links two figures of a list, or -1. */
  private static int afterLink(Tokens tokens, int index) {
    Token token = tokens.at(index);
    if (token.is("/") && token.glued() && tokens.at(index + 1).glued()) {
      return index + 1;
    }
    if (token.is("(")) {
      int i = index + 1;
      while (i < index + 3 && (tokens.at(i).isWord() || tokens.is(i, ":"))) {
        i++;
      }
      return tokens.at(i).isNumber() ? i : -1;
    }
    int i = token.is(",") ? index + 1 : index;
    i = LINKS.contains(tokens.at(i).text()) ? i + 1 : i;
    i = tokens.is(i - 1, "and") && tokens.is(i, "/") ? i + 2 : i;
    return i > index ? i : -1;
  }

  /** The unit behind the bracket that holds the figure, or null. */
  private @Nullable Unit outside(Tokens tokens, int at, Figure inside) {
    boolean bracket = inside.unit() == null && tokens.is(inside.next(), ")");
    boolean opened = tokens.is(at - 1, "(") || tokens.is(at - 2, "(") || tokens.is(at - 3, "(");
    return bracket && opened ? units.read(tokens, inside.next() + 1) : null;
  }

  private static List<Figure> withUnit(List<Figure> list, Unit unit) {
    List<Figure> shared = new ArrayList<>();
    for (Figure figure : list) {
      shared.add(figure.unit() == null ? figure.withUnit(unit) : figure);
    }
    return shared;
  }

  private static boolean hasYear(Tokens tokens, List<Figure> list) {
    for (Figure figure : list.subList(0, list.size() - 1)) {
      if (tokens.at(figure.start()).isInteger(4) && DateReader.isYear(figure.low())) {
        return true;
      }
    }
    return false;
  }
}
