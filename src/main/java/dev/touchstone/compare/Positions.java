package dev.touchstone.compare;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.value.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Turns claims into what is said in which scope.
 *
 * @param gate the attribute's axes
 * @param toBase brings a quantity to its base unit
 */
record Positions(ScopeGate gate, UnaryOperator<Value.Quantity> toBase) {

  private static final Pattern GAPS = Pattern.compile("[\\s\\u2010-\\u2015-]+");

  /**
   * The positions of each scope.
   *
   * @return scopes in a fixed order, positions sorted by key
   */
  Map<Map<String, String>, List<Position>> byScope(List<Claim> claims) {
    Map<String, Map<String, String>> scopes = new TreeMap<>();
    Map<String, Map<Position.Key, List<Claim>>> said = new TreeMap<>();
    Map<String, Interval> intervals = new HashMap<>();
    for (Claim claim : claims) {
      String value = valueKey(claim.value());
      String basis = "";
      if (claim.value() instanceof Value.Quantity quantity) {
        Value.Quantity base = toBase.apply(quantity);
        Interval interval = intervalOf(claim, base);
        basis = base.unit();
        value = "quantity " + interval + " " + basis;
        intervals.putIfAbsent(value, interval);
      }
      String status = claim.qualifiers().getOrDefault(gate.rule().status(), "");
      Map<String, String> scope = gate.scopeOf(claim, basis);
      String name = scope.toString();
      scopes.put(name, scope);
      said.computeIfAbsent(name, s -> new TreeMap<>())
          .computeIfAbsent(
              new Position.Key(value, claim.polarity(), status), k -> new ArrayList<>())
          .add(claim);
    }
    Map<Map<String, String>, List<Position>> positions = new LinkedHashMap<>();
    said.forEach((name, keys) -> {
      List<Position> here = new ArrayList<>();
      keys.forEach((key, saying) -> here.add(Position.of(key, intervals.get(key.value()), saying)));
      positions.put(scopes.getOrDefault(name, Map.of()), here);
    });
    return positions;
  }

  /** What the value is, whatever its spelling; a quantity is told apart by its own unit. */
  static String valueKey(Value value) {
    if (value instanceof Value.Code code) {
      return "code " + code.code();
    }
    return value instanceof Value.Text text ? "text " + folded(text.text()) : value.toString();
  }

  private Interval intervalOf(Claim claim, Value.Quantity base) {
    Interval interval = Interval.of(base);
    String kind = claim.qualifiers().getOrDefault("kind", "");
    return gate.rule().upper().contains(kind) ? interval.asLimit() : interval;
  }

  /** Whether the claim's range runs from the higher end to the lower. */
  static boolean isReversed(Claim claim) {
    if (!(claim.value() instanceof Value.Quantity quantity)) {
      return false;
    }
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    return low != null && high != null && low.compareTo(high) > 0;
  }

  /** "Opioid analgesics" and "opioid-analgesic" are one item. */
  private static String folded(String text) {
    String words = GAPS.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
        .replaceAll(" ")
        .strip();
    boolean plural = words.length() > 4
        && words.endsWith("s")
        && "siu'".indexOf(words.charAt(words.length() - 2)) < 0;
    return plural ? words.substring(0, words.length() - 1) : words;
  }
}
