package dev.touchstone.rules;

import dev.touchstone.rules.names.Letters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One code for one drug, whichever list it comes from: the edited lists decide, then the generated
 * one.
 */
final class DrugCodes {

  private final Map<String, String> codes = new HashMap<>();

  /**
   * The codes that lists of drugs give.
   *
   * @param lists edited ones first
   */
  DrugCodes(List<NameList> lists) {
    lists.stream()
        .filter(list -> list.type().equals("drug"))
        .flatMap(list -> list.rows().stream())
        .forEach(this::add);
  }

  /** What an edited list calls "lithium" takes the later entry "lithium carbonate" with it. */
  private void add(NameList.Row row) {
    String code = codes.getOrDefault(Letters.key(row.code()), row.code());
    codes.putIfAbsent(Letters.key(row.code()), code);
    row.names().forEach(name -> codes.putIfAbsent(Letters.key(name), code));
  }

  /** Whether some list knows each part of the code. */
  boolean knows(String code) {
    return Arrays.stream(code.split("/")).allMatch(part -> codes.containsKey(Letters.key(part)));
  }

  /** The code itself or the one that it goes by; parts of a combination each. */
  String of(String code) {
    String whole = codes.get(Letters.key(code));
    return whole != null
        ? whole
        : Arrays.stream(code.split("/"))
            .map(part -> codes.getOrDefault(Letters.key(part), part))
            .collect(Collectors.joining("/"));
  }
}
