package dev.touchstone.fuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who says what of which item, kept as numbers: ten million rows fit. Not thread-safe. */
public final class Poll {

  private static final int FIRST_ROOM = 1024;

  private final Names sources = new Names();
  private final Names items = new Names();
  private final Names values = new Names();
  private int[] rows = new int[3 * FIRST_ROOM];
  private int size;

  /** Adds a row; of what a source says twice of an item, only the first counts. */
  public void add(String source, String item, String value) {
    if (3 * size + 3 > rows.length) {
      rows = Arrays.copyOf(rows, rows.length * 2);
    }
    rows[3 * size] = sources.of(source);
    rows[3 * size + 1] = items.of(item);
    rows[3 * size + 2] = values.of(value);
    size++;
  }

  /** How many rows were added. */
  public int size() {
    return size;
  }

  /** Whether any row is of the source. */
  public boolean hasSource(String source) {
    return sources.ids.containsKey(source);
  }

  int source(int row) {
    return rows[3 * row];
  }

  int item(int row) {
    return rows[3 * row + 1];
  }

  int value(int row) {
    return rows[3 * row + 2];
  }

  List<String> sources() {
    return sources.names;
  }

  List<String> items() {
    return items.names;
  }

  List<String> values() {
    return values.names;
  }

  /** Names, each with a number from 0 up in the order in which they came. */
  private static final class Names {
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    int of(String name) {
      Integer known = ids.get(name);
      if (known != null) {
        return known;
      }
      ids.put(name, names.size());
      names.add(name);
      return names.size() - 1;
    }
  }
}
