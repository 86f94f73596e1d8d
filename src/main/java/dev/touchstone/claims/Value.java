package dev.touchstone.claims;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a claim states, turned from words into something that can be compared. */
public sealed interface Value {

  /**
   * A number or a range with a unit.
   *
   * @param low lower bound as written, never rounded; null where the page gives none ("up to 100 mg")
   * @param high upper bound; equal to {@code low} for a single figure; null where there is none ("at
   *     least 30")
   * @param unit UCUM code of the page's own unit, case-sensitive: {@code mg}, {@code h}, {@code %}
   */
  record Quantity(@Nullable BigDecimal low, @Nullable BigDecimal high, String unit)
      implements Value {

    public Quantity {
      if (low == null && high == null) {
        throw new IllegalArgumentException("quantity needs at least one bound, unit=" + unit);
      }
      low = low == null ? null : plain(low);
      high = high == null ? null : plain(high);
    }

    private static BigDecimal plain(BigDecimal number) {
      BigDecimal stripped = number.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
  }

  /** One of the codes that the attribute allows: {@code antagonist}, {@code schedule:4}. */
  record Code(String code) implements Value {}

  /** The page's own term, lower case, singular where natural. */
  record Text(String text) implements Value {}
}
