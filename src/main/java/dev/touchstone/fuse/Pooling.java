package dev.touchstone.fuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes spellings, roundings and near misses of one value together as one option. */
final class Pooling {

  /** So many options of one item are compared with one another; the rest stand for themselves. */
  private static final int COMPARED = 60;

  /** Where figures hardly ever repeat, those within one part in a hundred are one. */
  private static final double NEAR = 0.01;

  private static final double RARELY = 0.5;

  private final Poll poll;
  private final Reading[] readings;
  private final int[] labelOfValue;
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
  }

  static Ballot of(Poll poll) {
    return new Pooling(poll).pool();
  }

  private Ballot pool() {
    int[][] rows = rowsByItem();
    boolean continuous = figuresRarelyRepeat(rows);
    int items = rows.length;
    int[] votesFrom = new int[items + 1];
    int[] optionsFrom = new int[items + 1];
    int[] source = new int[poll.size()];
    int[] option = new int[poll.size()];
    int[] value = new int[poll.size()];
    int[] label = new int[poll.size()];
    int[] support = new int[poll.size()];
    int votes = 0;
    int options = 0;
    for (int item = 0; item < items; item++) {
      for (Option one : options(rows[item], continuous)) {
        for (int row : one.rows) {
          source[votes] = poll.source(row);
          option[votes++] = options;
        }
        value[options] = spelling(one);
        label[options] = labelOfValue[one.value];
        support[options++] = one.rows.size();
      }
      votesFrom[item + 1] = votes;
      optionsFrom[item + 1] = options;
    }
    return new Ballot(
        labels,
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

  /** Whether most items are figures of which no two are the same. */
  private boolean figuresRarelyRepeat(int[][] rows) {
    int figures = 0;
    int repeated = 0;
    for (int[] item : rows) {
      int[] seen = Arrays.stream(item)
          .filter(row -> readings[poll.value(row)].number() != null)
          .map(row -> labelOfValue[poll.value(row)])
          .sorted()
          .toArray();
      if (seen.length > 1 && seen.length * 2 > item.length) {
        figures++;
        boolean again = false;
        for (int i = 1; i < seen.length; i++) {
          again |= seen[i] == seen[i - 1];
        }
        repeated += again ? 1 : 0;
      }
    }
    return figures > 0 && repeated < RARELY * figures;
  }

  private List<Option> options(int[] rows, boolean continuous) {
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
    if (continuous) {
      options.forEach(one -> one.density = density(one, options));
    }
    options.sort(Comparator.comparingInt((Option one) -> -one.density)
        .thenComparing(one -> -one.rows.size())
        .thenComparing(one -> readings[one.value].key()));
    List<Option> kept = new ArrayList<>();
    for (Option one : options) {
      Option home = home(one, options, kept, continuous);
      if (home == one) {
        kept.add(one);
      } else {
        home.rows.addAll(one.rows);
      }
    }
    return kept;
  }

  private int density(Option one, List<Option> options) {
    int near = 0;
    for (Option other : options.subList(0, Math.min(COMPARED, options.size()))) {
      if (readings[one.value].isNear(readings[other.value], NEAR)) {
        near += other.rows.size();
      }
    }
    return near;
  }

  /** The option that this one says less exactly or nearly; itself if there is none. */
  private Option home(Option one, List<Option> options, List<Option> kept, boolean continuous) {
    Reading reading = readings[one.value];
    if (reading.number() == null) {
      return one;
    }
    if (continuous) {
      for (Option other : kept.subList(0, Math.min(COMPARED, kept.size()))) {
        if (reading.isNear(readings[other.value], NEAR)) {
          return other;
        }
      }
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
    private int density;

    private Option(int value) {
      this.value = value;
    }
  }
}
