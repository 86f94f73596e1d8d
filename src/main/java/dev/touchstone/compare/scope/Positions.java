package dev.touchstone.compare.scope;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.value.Interval;
import dev.touchstone.compare.value.Position;
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
import org.jspecify.annotations.Nullable;

/**
 * Turns claims into what is said in which scope.
 *
 * @param gate the attribute's axes
 * @param toBase brings a quantity to its base unit
 * @param names knows which names are names of one thing
 */
public record Positions(ScopeGate gate, UnaryOperator<Value.Quantity> toBase, ItemNames names) {

  private static final Pattern GAPS = Pattern.compile("[\\s\\u2010-\\u2015-]+");

  /**
   * The positions of each scope.
   *
   * @return scopes in a fixed order, positions sorted by key
   */
  public Map<Map<String, String>, List<Position>> byScope(List<Claim> claims) {
    Map<String, Map<String, String>> scopes = new TreeMap<>();
    Map<String, Map<Position.Key, List<Claim>>> said = new TreeMap<>();
    Map<String, Interval> intervals = new HashMap<>();
    Map<Place, List<Claim>> places = new LinkedHashMap<>();
    for (Claim claim : claims) {
      places.computeIfAbsent(Place.of(claim, gate), place -> new ArrayList<>()).add(claim);
    }
    places.forEach((place, saying) -> {
      Reading reading = read(saying.get(0));
      if (reading.interval() != null) {
        intervals.putIfAbsent(reading.value(), reading.interval());
      }
      Map<String, String> scope = gate.scopeOf(saying.get(0), reading.basis());
      String name = scope.toString();
      scopes.put(name, scope);
      said.computeIfAbsent(name, s -> new TreeMap<>())
          .computeIfAbsent(
              new Position.Key(reading.value(), place.polarity(), place.status()),
              k -> new ArrayList<>())
          .addAll(saying);
    });
    Map<Map<String, String>, List<Position>> positions = new LinkedHashMap<>();
    said.forEach((name, keys) -> {
      List<Position> here = new ArrayList<>();
      keys.forEach((key, saying) -> here.add(Position.of(key, intervals.get(key.value()), saying)));
      positions.put(scopes.getOrDefault(name, Map.of()), here);
    });
    return positions;
  }

  /** All that decides in which position a claim ends up: read once, however many claims share it. */
  private record Place(
      Value value, Polarity polarity, String status, String kind, Map<String, String> limits) {

    static Place of(Claim claim, ScopeGate gate) {
      return new Place(
          claim.value(),
          claim.polarity(),
          claim.qualifiers().getOrDefault(gate.rule().status(), ""),
          claim.qualifiers().getOrDefault("kind", ""),
          gate.limitsOf(claim));
    }
  }

  /**
   * A value as it is compared.
   *
   * @param value what tells it from others
   * @param basis unit that it is measured in; empty if none
   * @param interval null unless it is a quantity
   */
  private record Reading(
      String value, String basis, @Nullable Interval interval) {}

  private Reading read(Claim claim) {
    if (claim.value() instanceof Value.Quantity quantity) {
      Value.Quantity base = toBase.apply(quantity);
      Interval interval = intervalOf(claim, base);
      return new Reading("quantity " + interval + " " + base.unit(), base.unit(), interval);
    }
    return new Reading(valueKey(claim.value()), "", null);
  }

  /** What the value is, whatever its spelling; a quantity is told apart by its own unit. */
  public String valueKey(Value value) {
    if (value instanceof Value.Code code) {
      return "code " + code.code();
    }
    return value instanceof Value.Text text
        ? "text " + folded(names.thing(text.text(), gate.rule().names()))
        : value.toString();
  }

  private Interval intervalOf(Claim claim, Value.Quantity base) {
    Interval interval = Interval.of(base);
    return gate.isLimit(claim) ? interval.asLimit().times(gate.timesADay(claim)) : interval;
  }

  /** Whether the claim's range runs from the higher end to the lower. */
  public static boolean isReversed(Claim claim) {
    if (!(claim.value() instanceof Value.Quantity quantity)) {
      return false;
    }
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    return low != null && high != null && low.compareTo(high) > 0;
  }

  /** Whether it is words of English letters with a blank between two: so are most. */
  private static boolean isPlain(String text) {
    boolean inWord = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean isLetter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!isLetter && (c != ' ' || !inWord)) {
        return false;
      }
      inWord = isLetter;
    }
    return inWord;
  }

  /** "Opioid analgesics" and "opioid-analgesic" are one item. */
  private static String folded(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String words = isPlain(lower)
        ? lower
        : GAPS.matcher(lower.replace('’', '\'')).replaceAll(" ").strip();
    boolean plural = words.length() > 4
        && words.endsWith("s")
        && "siu'".indexOf(words.charAt(words.length() - 2)) < 0;
    return plural ? words.substring(0, words.length() - 1) : words;
  }
}
