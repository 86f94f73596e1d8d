package dev.touchstone.review.evidence;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.Finding;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A value as one line of text, the same in every run: {@code 24–60 h}, {@code not controlled}. */
public final class Said {

  /** What stands before a value that is denied. */
  public static final String DENIED = "denied: ";

  private Said() {}

  /** What a claim says. */
  public static String by(Claim claim) {
    return text(claim.value(), claim.polarity());
  }

  /** What a side of a finding says. */
  public static String by(Finding.Side side) {
    return text(side.value(), side.polarity());
  }

  private static String text(Value value, Polarity polarity) {
    return polarity == Polarity.AFFIRMED ? text(value) : DENIED + text(value);
  }

  private static String text(Value value) {
    if (value instanceof Value.Quantity quantity) {
      return range(quantity.low(), quantity.high()) + " " + quantity.unit();
    }
    if (value instanceof Value.Code code) {
      return code.code();
    }
    if (value instanceof Value.Text words) {
      return "“" + words.text() + "”";
    }
    throw new IllegalArgumentException("no text for a value of " + value.getClass());
  }

  private static String range(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    if (low == null || high == null) {
      return low == null ? "≤ " + plain(high) : "≥ " + plain(low);
    }
    return low.compareTo(high) == 0 ? plain(low) : plain(low) + "–" + plain(high);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
