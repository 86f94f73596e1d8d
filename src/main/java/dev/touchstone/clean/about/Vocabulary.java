package dev.touchstone.clean.about;

import java.util.List;
import java.util.Map;

/**
 * What pages call their title, writers and dates.
 *
 * @param lists values by the keys of the pack's {@code metadata.tsv}, in the order in which they count
 */
record Vocabulary(Map<String, List<String>> lists) {

  Vocabulary {
    lists = Map.copyOf(lists);
  }

  /** The values of a key, which the pack must have. */
  List<String> list(String key) {
    List<String> values = lists.get(key);
    if (values == null) {
      throw new IllegalStateException(
          "packs/cleaning/metadata.tsv: no line \"" + key + "\", which the program asks for");
    }
    return values;
  }

  /** The values of a key, to look for in texts. */
  Sought sought(String key) {
    return new Sought(list(key));
  }

  /** The values of several keys, the earlier keys first. */
  List<String> lists(String first, String second) {
    return java.util.stream.Stream.concat(list(first).stream(), list(second).stream())
        .toList();
  }
}
