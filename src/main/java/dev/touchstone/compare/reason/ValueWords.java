package dev.touchstone.compare.reason;

import dev.touchstone.claims.Value;
import dev.touchstone.compare.rule.Comparing;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Puts a value into words, in the page's own unit.
 *
 * @param comparing words for units
 */
public record ValueWords(Comparing comparing) {

  public String of(Value value) {
    if (value instanceof Value.Quantity quantity) {
      return quantity(quantity);
    }
    return value instanceof Value.Code code
        ? code.code().replace('_', ' ').replace(':', ' ')
        : ((Value.Text) value).text();
  }

  private String quantity(Value.Quantity quantity) {
    String unit = comparing.unitWords().getOrDefault(quantity.unit(), quantity.unit());
    String space = unit.isEmpty() || unit.equals("%") ? "" : " ";
    String bounds = bounds(quantity);
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
