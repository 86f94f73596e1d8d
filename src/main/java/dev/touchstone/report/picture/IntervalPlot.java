package dev.touchstone.report.picture;

import dev.touchstone.claims.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of a numeric finding on one axis, as places in an SVG picture.
 *
 * <p>Across, places are shares of the picture's width; down, they are pixels. So the picture fits any
 * width and its words keep their size.
 *
 * @param unit UCUM code of the axis
 * @param height of the whole picture, in pixels
 * @param ticks round numbers along the axis
 * @param rows one per value, from top to bottom
 * @param marks what references say, from the top to the line with the numbers
 * @param logarithmic whether equal distances are equal factors
 */
public record IntervalPlot(
    String unit,
    int height,
    List<Tick> ticks,
    List<Row> rows,
    List<Mark> marks,
    boolean logarithmic) {

  private static final int ROW = 36;
  private static final int MOST_ROWS = 12;

  /** Width of a mark for a single figure, as a percentage. */
  private static final double THINNEST = 0.4;

  private static final double MIDDLE = 50;

  private static final MathContext DIGITS = new MathContext(4);

  public IntervalPlot {
    ticks = List.copyOf(ticks);
    rows = List.copyOf(rows);
    marks = List.copyOf(marks);
  }

  /** Height of the part above the line with the numbers. */
  public int floor() {
    return rows.size() * ROW + 4;
  }

  /**
   * A round number and its place.
   *
   * @param anchor which part of the label stands there: {@code start}, {@code middle} or {@code end}
   */
  public record Tick(String label, String x, String anchor) {}

  /** A reference's range: where it begins and how far it reaches; never too narrow to be seen. */
  public record Mark(String x, String width) {}

  /**
   * One value.
   *
   * @param label what stands above it
   * @param whose whose value it is; empty if that is plain
   * @param anchor which part of the label stands at {@code at}: {@code start} or {@code end}
   * @param at place of the label
   * @param tone number of the side, which gives it its colour
   * @param y where its line is
   * @param from place of its lower end
   * @param to place of its upper end
   * @param width from {@code from} to {@code to}
   * @param shape {@code point}, {@code range}, {@code open-low} or {@code open-high}
   */
  public record Row(
      String label,
      String whose,
      String anchor,
      String at,
      int tone,
      int y,
      String from,
      String to,
      String width,
      String shape) {}

  /**
   * A value.
   *
   * @param label what stands above it
   * @param whose whose value it is; empty if that is plain
   */
  public record Item(String label, String whose, Value value) {}

  /**
   * A plot of the values.
   *
   * @param items in the order of the sides
   * @param references what references say; those of another dimension are left out
   * @param toBase brings a quantity to its dimension's base unit
   * @return null if there are no two values, if there are too many to look at, or if they are no
   *     quantities of one dimension
   */
  public static @Nullable IntervalPlot of(
      List<Item> items, List<Value> references, UnaryOperator<Value.Quantity> toBase) {
    List<Value.Quantity> quantities = quantities(items.stream().map(Item::value));
    Set<String> bases =
        quantities.stream().map(q -> toBase.apply(q).unit()).collect(Collectors.toSet());
    if (quantities.size() < 2
        || quantities.size() > MOST_ROWS
        || quantities.size() < items.size()
        || bases.size() != 1) {
      return null;
    }
    String unit = usual(quantities);
    double factor = number(toBase.apply(new Value.Quantity(BigDecimal.ONE, BigDecimal.ONE, unit)));
    if (factor <= 0) {
      return null;
    }
    Function<Value.Quantity, double[]> onAxis = quantity ->
        quantity.unit().equals(unit) ? ends(quantity, 1) : ends(toBase.apply(quantity), factor);
    List<double[]> known = quantities(references.stream()).stream()
        .filter(quantity -> bases.contains(toBase.apply(quantity).unit()))
        .map(onAxis)
        .toList();
    return draw(items, unit, quantities.stream().map(onAxis).toList(), known);
  }

  private static List<Value.Quantity> quantities(Stream<Value> values) {
    return values
        .filter(Value.Quantity.class::isInstance)
        .map(Value.Quantity.class::cast)
        .toList();
  }

  private static IntervalPlot draw(
      List<Item> items, String unit, List<double[]> ends, List<double[]> known) {
    Axis axis = Axis.around(Stream.concat(ends.stream(), known.stream())
        .flatMap(pair -> DoubleStream.of(pair).boxed())
        .filter(Double::isFinite)
        .toList());
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      rows.add(row(axis, items.get(i), i, ends.get(i)));
    }
    List<Tick> ticks = axis.ticks().stream()
        .map(tick -> new Tick(label(tick), axis.place(tick), anchor(axis.place(tick))))
        .toList();
    List<Mark> marks = known.stream().map(pair -> mark(axis, pair)).toList();
    return new IntervalPlot(unit, rows.size() * ROW + 24, ticks, rows, marks, axis.logarithmic());
  }

  private static Mark mark(Axis axis, double[] ends) {
    String from = axis.place(Double.isInfinite(ends[0]) ? axis.from() : ends[0]);
    String to = axis.place(Double.isInfinite(ends[1]) ? axis.to() : ends[1]);
    return new Mark(from, Axis.percent(Math.max(THINNEST, width(from, to))));
  }

  private static double width(String from, String to) {
    return number(to) - number(from);
  }

  private static double number(String percent) {
    return Double.parseDouble(percent.replace("%", ""));
  }

  /** Labels at the ends must not reach over them. */
  private static String anchor(String place) {
    return number(place) < 6 ? "start" : number(place) > 94 ? "end" : "middle";
  }

  private static Row row(Axis axis, Item item, int index, double[] ends) {
    boolean openLow = Double.isInfinite(ends[0]);
    boolean openHigh = Double.isInfinite(ends[1]);
    String from = axis.place(openLow ? axis.from() : ends[0]);
    String to = axis.place(openHigh ? axis.to() : ends[1]);
    double width = width(from, to);
    String shape =
        openLow ? "open-low" : openHigh ? "open-high" : width < THINNEST ? "point" : "range";
    boolean left = number(from) + width / 2 <= MIDDLE;
    return new Row(
        item.label(),
        item.whose(),
        left ? "start" : "end",
        left ? from : to,
        index,
        index * ROW + 27,
        from,
        to,
        Axis.percent(Math.max(0, width)),
        shape);
  }

  /** Both ends in the unit of the axis, in order; infinite where open. */
  private static double[] ends(Value.Quantity quantity, double factor) {
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    double from = low == null ? Double.NEGATIVE_INFINITY : low.doubleValue() / factor;
    double to = high == null ? Double.POSITIVE_INFINITY : high.doubleValue() / factor;
    return from <= to ? new double[] {from, to} : new double[] {to, from};
  }

  private static double number(Value.Quantity one) {
    BigDecimal low = one.low();
    return low == null ? 0 : low.doubleValue();
  }

  /** The unit that most values are written in; the first by name among equals. */
  private static String usual(List<Value.Quantity> quantities) {
    Map<String, Long> uses = quantities.stream()
        .collect(Collectors.groupingBy(Value.Quantity::unit, TreeMap::new, Collectors.counting()));
    return uses.entrySet().stream()
        .max(Comparator.comparing((Map.Entry<String, Long> use) -> use.getValue())
            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .orElseThrow()
        .getKey();
  }

  private static String label(double tick) {
    BigDecimal number = new BigDecimal(tick).round(DIGITS).stripTrailingZeros();
    return number.toPlainString();
  }
}
