package dev.touchstone.compare.reason;

import dev.touchstone.claims.Value;
import dev.touchstone.compare.rule.Comparing;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts a value into words, in the page's own unit.
 *
 * @param comparing words for values and units
 */
public record ValueWords(Comparing comparing) {

  private static final String TIMES = "times";

  /**
   * The value as it reads after "says", or after "states" where it {@linkplain #isPhrase is a phrase}.
   *
   * @param attribute what is said of the subject
   */
  public String of(String attribute, Value value) {
    if (value instanceof Value.Quantity quantity) {
      return quantity(attribute, quantity);
    }
    String name = plainName(value);
    Map<String, String> known = comparing.axisWords();
    return known.getOrDefault(
        attribute + " " + name,
        known.getOrDefault(attribute, "{}").replace("{}", name.replace('_', ' ')));
  }

  /** Whether the value is not put down by itself, but with words for its attribute. */
  public boolean isPhrase(String attribute, Value value) {
    return !(value instanceof Value.Quantity)
        && (comparing.axisWords().containsKey(attribute)
            || comparing.axisWords().containsKey(attribute + " " + plainName(value)));
  }

  private static String plainName(Value value) {
    return value instanceof Value.Code code
        ? code.code().replace(':', ' ')
        : ((Value.Text) value).text();
  }

  private String quantity(String attribute, Value.Quantity quantity) {
    Map<String, String> known = comparing.unitWords();
    String unit = known.getOrDefault(
        attribute + " " + quantity.unit(), known.getOrDefault(quantity.unit(), quantity.unit()));
    String space = unit.isEmpty() || unit.equals("%") ? "" : " ";
    String bounds = bounds(quantity);
    if (bounds.equals("1") && unit.startsWith(TIMES)) {
      return "once" + unit.substring(TIMES.length());
    }
    boolean single = bounds.equals("1") || bounds.endsWith(" 1");
    return bounds + space + (single ? unit.replaceFirst("^(\\p{L}+)s\\b", "$1") : unit);
  }

  private static String bounds(Value.Quantity quantity) {
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    if (low == null) {
      return "up to " + plain(high);
    }
    if (high == null) {
      return "at least " + plain(low);
    }
    return low.compareTo(high) == 0 ? plain(low) : plain(low) + "–" + plain(high);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
