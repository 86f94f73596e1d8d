package dev.touchstone.report.words;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.Finding;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Findings and values as a reader would say them. */
public final class Phrases {

  private static final int LONGEST_TEXT = 200;
  private static final String PATTERN = "pattern";

  private final Words words;

  public Phrases(Words words) {
    this.words = words;
  }

  /** What a finding is about: {@code naltrexone: legal status, US}. */
  public String question(Finding finding) {
    return question(finding.subject(), finding.attribute(), finding.scope());
  }

  /** The same of a finding, or a claim, of which no more is known. */
  public String question(String subject, String attribute, Map<String, String> limits) {
    StringBuilder question = new StringBuilder(OneLine.shorten(subject, LONGEST_TEXT))
        .append(": ")
        .append(words.of("attribute", attribute));
    for (Map.Entry<String, String> limit : limits.entrySet()) {
      question.append(", ").append(qualifier(limit.getKey(), limit.getValue()));
    }
    return question.toString();
  }

  /** A claim on its own: {@code half-life: 4 h, oral}. */
  public String claim(Claim claim) {
    StringBuilder said = new StringBuilder(words.of("attribute", claim.attribute()))
        .append(": ")
        .append(said(claim.attribute(), claim.value(), claim.polarity()));
    claim.qualifiers().forEach((key, code) -> said.append(", ").append(qualifier(key, code)));
    return said.toString();
  }

  /** A unit as people write it: {@code h}, {@code µg}. */
  public String unit(String attribute, String unit) {
    return withUnit(attribute, unit, "", false).strip();
  }

  /** The value of a qualifier: {@code twice a day} for {@code 2/d}. */
  public String qualifier(String key, String code) {
    return OneLine.shorten(words.of(key, code), LONGEST_TEXT);
  }

  /** What one side says: {@code 1.5–4.5 mg}, {@code Schedule 4}, {@code denied: reverses an overdose}. */
  public String said(String attribute, Finding.Side side) {
    return said(attribute, side.value(), side.polarity());
  }

  /** A value as it is stated, or that it is denied. */
  public String said(String attribute, Value stated, Polarity polarity) {
    String value = value(attribute, stated);
    if (polarity == Polarity.AFFIRMED) {
      return value;
    }
    String denied = words.filled(PATTERN, polarity.code(), value, true);
    return denied == null ? polarity.code() + " " + value : denied;
  }

  /** A value on its own. */
  public String value(String attribute, Value value) {
    if (value instanceof Value.Quantity quantity) {
      return quantity(attribute, quantity);
    }
    if (value instanceof Value.Code code) {
      return OneLine.shorten(words.of("value:" + attribute, code.code()), LONGEST_TEXT);
    }
    if (value instanceof Value.Text text) {
      return OneLine.shorten(text.text(), LONGEST_TEXT);
    }
    throw new IllegalArgumentException("no words for a value of " + value.getClass());
  }

  private String quantity(String attribute, Value.Quantity quantity) {
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    if (low == null) {
      return open("high_only", withUnit(attribute, quantity.unit(), figure(high), isOne(high)));
    }
    if (high == null) {
      return open("low_only", withUnit(attribute, quantity.unit(), figure(low), isOne(low)));
    }
    boolean single = low.compareTo(high) == 0;
    String figures = single ? figure(low) : figure(low) + "–" + figure(high);
    return withUnit(attribute, quantity.unit(), figures, single && isOne(low));
  }

  private String open(String pattern, String bound) {
    String filled = words.filled(PATTERN, pattern, bound, true);
    return filled == null ? pattern.replace('_', ' ') + " " + bound : filled;
  }

  private String withUnit(String attribute, String unit, String figures, boolean one) {
    String special = words.filled("unit:" + attribute, unit, figures, one);
    String usual = special == null ? words.filled("unit", unit, figures, one) : special;
    return usual == null ? figures + " " + unit : usual;
  }

  private static String figure(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static boolean isOne(@Nullable BigDecimal number) {
    return number != null && number.compareTo(BigDecimal.ONE) == 0;
  }
}
