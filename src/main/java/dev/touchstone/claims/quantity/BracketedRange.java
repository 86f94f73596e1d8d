package dev.touchstone.claims.quantity;

import dev.touchstone.claims.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A range in brackets behind a figure has that figure's unit: "33 hours (range 14 to 103)". */
final class BracketedRange {

  private static final Pattern OPENED = Pattern.compile(
      "\\s*[(\\[]\\s*(?:(?:range|ranges|ranging|from|between|95\\s*% CI)[\\s:,]*)*");

  private static final Set<String> BARE = Set.of("number");

  /** What is measured where a range is told that way. */
  private static final Set<String> MEASURED = Set.of("time", "percent", "mass", "mass_per_mass");

  private BracketedRange() {}

  /** The same quantities, with the unit where a range in brackets leaves it out. */
  static List<QuantityMention> complete(String text, List<QuantityMention> found) {
    List<QuantityMention> all = new ArrayList<>(found.size());
    for (QuantityMention each : found) {
      QuantityMention before = all.isEmpty() ? null : all.get(all.size() - 1);
      all.add(before != null && completes(text, before, each) ? withUnit(each, before) : each);
    }
    return all;
  }

  private static boolean completes(String text, QuantityMention before, QuantityMention each) {
    return BARE.contains(each.dimension())
        && MEASURED.contains(before.dimension())
        && isRange(each.value())
        && stands(text, before, each);
  }

  private static boolean isRange(Value.Quantity value) {
    return value.low() != null && value.high() != null && value.low().compareTo(value.high()) < 0;
  }

  private static boolean stands(String text, QuantityMention before, QuantityMention range) {
    int end = range.span().end();
    boolean closed = end < text.length() && ")]".indexOf(text.charAt(end)) >= 0;
    String between = text.substring(before.span().end(), range.span().start());
    return closed && OPENED.matcher(between).matches();
  }

  private static QuantityMention withUnit(QuantityMention range, QuantityMention before) {
    Value.Quantity bare = range.value();
    Value.Quantity full =
        new Value.Quantity(bare.low(), bare.high(), before.value().unit());
    return new QuantityMention(
        range.span(), full, before.dimension(), before.frequency(), range.approximate());
  }
}
