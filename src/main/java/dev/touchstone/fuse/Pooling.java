package dev.touchstone.fuse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes spellings, roundings and near misses of one value together as one option. */
final class Pooling {

  /** So many options of one item are compared with one another; the rest stand for themselves. */
  private static final int COMPARED = 60;

  /** So many votes of an item tell whether it is measured. */
  private static final int LOOKED_AT = 10;

  /** A value is a class of others, as a country is of towns, if it is said so often. */
  private static final int CLASS_FROM = 5;

  /** And so many times as often as the narrower one. */
  private static final int CLASS_TIMES = 2;

  /** And beside so many narrower ones. */
  private static final int CLASS_OF = 5;

  private final Poll poll;
  private final Reading[] readings;
  private final int[] labelOfValue;
  private final int[] usesOfLabel;
  private final int labels;

  private Pooling(Poll poll) {
    this.poll = poll;
    this.readings = poll.values().stream().map(Reading::of).toArray(Reading[]::new);
    this.labelOfValue = new int[readings.length];
    Map<String, Integer> labelOfKey = new HashMap<>();
    for (int value = 0; value < readings.length; value++) {
      Integer label = labelOfKey.putIfAbsent(readings[value].key(), labelOfKey.size());
      labelOfValue[value] = label == null ? labelOfKey.size() - 1 : label;
    }
    this.labels = labelOfKey.size();
    this.usesOfLabel = new int[labels];
    for (int row = 0; row < poll.size(); row++) {
      usesOfLabel[labelOfValue[poll.value(row)]]++;
    }
  }

  static Ballot of(Poll poll) {
    return new Pooling(poll).pool();
  }

  private Ballot pool() {
    int[][] rows = rowsByItem();
    boolean[] figures = areFigures(rows);
    Kinds kinds = Kinds.of(poll.items(), figures);
    Map<Integer, Scale> scales = scales(rows, figures, kinds);
    int items = rows.length;
    int[] votesFrom = new int[items + 1];
    int[] optionsFrom = new int[items + 1];
    int[] source = new int[poll.size()];
    int[] option = new int[poll.size()];
    int[] value = new int[poll.size()];
    int[] label = new int[poll.size()];
    int[] support = new int[poll.size()];
    boolean measured = !scales.isEmpty();
    double[] figure = new double[measured ? poll.size() : 0];
    long[] wider = new long[0];
    Likeness likeness = new Likeness(items);
    int votes = 0;
    int options = 0;
    for (int item = 0; item < items; item++) {
      Scale scale = scaleFor(rows[item], scales.get(kinds.ofItem()[item]));
      List<Option> all = options(rows[item], scale == null);
      for (int place = 0; place < all.size(); place++) {
        Option one = all.get(place);
        if (measured) {
          figure[options] = figure(one, scale);
        }
        long less = widerThan(place, all);
        if (less != 0) {
          wider = wider.length == 0 ? new long[poll.size()] : wider;
          wider[options] = less;
        }
        for (int row : one.rows) {
          source[votes] = poll.source(row);
          option[votes++] = options;
        }
        value[options] = spelling(one);
        label[options] = labelOfValue[one.value];
        support[options++] = one.rows.size();
      }
      if (scale == null && all.size() > 1) {
        likeness.add(
            item,
            all.stream()
                .limit(Likeness.COMPARED)
                .map(one -> readings[one.value].words())
                .toList());
      }
      votesFrom[item + 1] = votes;
      optionsFrom[item + 1] = options;
    }
    return new Ballot(
        labels,
        kinds,
        figure,
        classes(wider, optionsFrom, label),
        likeness,
        votesFrom,
        optionsFrom,
        Arrays.copyOf(source, votes),
        Arrays.copyOf(option, votes),
        Arrays.copyOf(value, options),
        Arrays.copyOf(label, options),
        Arrays.copyOf(support, options));
  }

  /** The most frequent spelling of the option's value; of several, the first by alphabet. */
  private int spelling(Option one) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int row : one.rows) {
      int spelled = poll.value(row);
      if (labelOfValue[spelled] == labelOfValue[one.value]) {
        counts.merge(spelled, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .min(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(entry -> poll.values().get(entry.getKey())))
        .map(Map.Entry::getKey)
        .orElse(one.value);
  }

  /** The rows of each item in their order, one for each source. */
  private int[][] rowsByItem() {
    int[] count = new int[poll.items().size()];
    for (int row = 0; row < poll.size(); row++) {
      count[poll.item(row)]++;
    }
    int[][] rows = new int[count.length][];
    for (int item = 0; item < count.length; item++) {
      rows[item] = new int[count[item]];
    }
    int[] filled = new int[count.length];
    for (int row = 0; row < poll.size(); row++) {
      int item = poll.item(row);
      rows[item][filled[item]++] = row;
    }
    int[] lastItem = new int[poll.sources().size()];
    for (int item = 0; item < rows.length; item++) {
      int mark = item + 1;
      rows[item] = Arrays.stream(rows[item])
          .filter(row -> {
            boolean first = lastItem[poll.source(row)] != mark;
            lastItem[poll.source(row)] = mark;
            return first;
          })
          .toArray();
    }
    return rows;
  }

  /** Whether most of what is said of each item are figures. */
  private boolean[] areFigures(int[][] rows) {
    boolean[] figures = new boolean[rows.length];
    for (int item = 0; item < rows.length; item++) {
      int numbers = 0;
      for (int row : rows[item]) {
        numbers += readings[poll.value(row)].number() == null ? 0 : 1;
      }
      figures[item] = 2 * numbers > rows[item].length;
    }
    return figures;
  }

  /** The scales of those kinds that are measured. */
  private Map<Integer, Scale> scales(int[][] rows, boolean[] figures, Kinds kinds) {
    Map<Integer, Scale> scales = new HashMap<>();
    for (int item = 0; item < rows.length; item++) {
      if (figures[item] && rows[item].length > 1) {
        scales
            .computeIfAbsent(kinds.ofItem()[item], kind -> new Scale())
            .add(Arrays.stream(rows[item])
                .mapToObj(row -> readings[poll.value(row)].number())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .limit(LOOKED_AT)
                .toArray());
      }
    }
    scales.values().removeIf(scale -> !scale.isMeasured());
    return scales;
  }

  /** The scale of an item's kind; null where the item is not measured, or some votes are words. */
  private @Nullable Scale scaleFor(int[] rows, @Nullable Scale ofKind) {
    boolean all = ofKind != null
        && Arrays.stream(rows).allMatch(row -> readings[poll.value(row)].number() != null);
    return all ? ofKind : null;
  }

  private double figure(Option one, @Nullable Scale scale) {
    BigDecimal number = readings[one.value].number();
    return scale == null || number == null ? Double.NaN : scale.of(number.doubleValue());
  }

  /** A list cut short is no class: "Doe" is not said of many books, "Peru" is of many towns. */
  private boolean isClass(Option wide, Option narrow) {
    int uses = usesOfLabel[labelOfValue[wide.value]];
    return uses >= CLASS_FROM && uses >= CLASS_TIMES * usesOfLabel[labelOfValue[narrow.value]];
  }

  /** As bits, the options whose words are some of the words of that one. */
  private long widerThan(int place, List<Option> options) {
    long wider = 0;
    int compared = Math.min(COMPARED, options.size());
    for (int other = 0; other < compared && place < compared; other++) {
      if (other != place
          && isClass(options.get(other), options.get(place))
          && readings[options.get(other).value].isWiderThan(readings[options.get(place).value])) {
        wider |= 1L << other;
      }
    }
    return wider;
  }

  /** Leaves only classes: "Peru" is wider than many values, "Cusco" than "Cusco, Peru" alone. */
  private static long[] classes(long[] wider, int[] optionsFrom, int[] label) {
    Map<Integer, Set<Integer>> narrower = new HashMap<>();
    for (int item = 0; item < optionsFrom.length - 1 && wider.length > 0; item++) {
      for (int option = optionsFrom[item]; option < optionsFrom[item + 1]; option++) {
        for (int wide : places(wider[option])) {
          narrower
              .computeIfAbsent(label[optionsFrom[item] + wide], key -> new HashSet<>())
              .add(label[option]);
        }
      }
    }
    long[] classes = new long[wider.length];
    for (int item = 0; item < optionsFrom.length - 1 && wider.length > 0; item++) {
      for (int option = optionsFrom[item]; option < optionsFrom[item + 1]; option++) {
        for (int wide : places(wider[option])) {
          Set<Integer> members = narrower.getOrDefault(label[optionsFrom[item] + wide], Set.of());
          classes[option] |= members.size() >= CLASS_OF ? 1L << wide : 0;
        }
      }
    }
    return classes;
  }

  private static int[] places(long bits) {
    return BitSet.valueOf(new long[] {bits}).stream().toArray();
  }

  private List<Option> options(int[] rows, boolean exact) {
    Map<Integer, Option> byLabel = new LinkedHashMap<>();
    for (int row : rows) {
      byLabel
          .computeIfAbsent(labelOfValue[poll.value(row)], key -> new Option(poll.value(row)))
          .rows
          .add(row);
    }
    List<Option> options = new ArrayList<>(byLabel.values());
    if (options.size() == 1) {
      return options;
    }
    options.sort(Comparator.comparingInt((Option one) -> -one.rows.size())
        .thenComparing(one -> readings[one.value].key()));
    if (!exact) {
      return options;
    }
    List<Option> kept = new ArrayList<>();
    for (Option one : options) {
      Option home = home(one, options);
      if (home == one) {
        kept.add(one);
      } else {
        home.rows.addAll(one.rows);
      }
    }
    return kept;
  }

  /** The option that this one says less exactly; itself if there is none. */
  private Option home(Option one, List<Option> options) {
    Reading reading = readings[one.value];
    if (reading.number() == null) {
      return one;
    }
    for (Option other : options.subList(0, Math.min(COMPARED, options.size()))) {
      if (other != one && reading.rounds(readings[other.value]) && !isRounded(other, options)) {
        return other;
      }
    }
    return one;
  }

  private boolean isRounded(Option one, List<Option> options) {
    return options.subList(0, Math.min(COMPARED, options.size())).stream()
        .anyMatch(other -> readings[one.value].rounds(readings[other.value]));
  }

  /** A value of one item while it is being pooled. */
  private static final class Option {
    private final int value;
    private final List<Integer> rows = new ArrayList<>();

    private Option(int value) {
      this.value = value;
    }
  }
}
