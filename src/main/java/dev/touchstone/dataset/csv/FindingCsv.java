package dev.touchstone.dataset.csv;

import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A finding as a row of {@code findings.csv}.
 *
 * <p>A finding has any number of sides, a row has not: {@code values} holds them as an editor reads
 * them, {@code 4 h [page-1] | 13 h [page-2; page-3]}. New columns are added at the end only.
 */
public final class FindingCsv {

  private FindingCsv() {}

  /** Names of the columns. */
  public static List<String> columns() {
    return List.of(
        "id",
        "verdict",
        "severity",
        "subject",
        "attribute",
        "scope",
        "values",
        "reason",
        "sources",
        "within_page",
        "comparability",
        "axes",
        "relation",
        "claims",
        "reference",
        "recommended",
        "basis",
        "confidence");
  }

  /** The cells, in the order of the columns. */
  public static List<String> row(Finding finding) {
    Finding.Recommendation favoured = finding.recommended();
    return List.of(
        finding.id(),
        finding.verdict().code(),
        finding.severity().code(),
        Csv.text(finding.subject()),
        finding.attribute(),
        Csv.codes(finding.scope()),
        Csv.text(finding.sides().stream().map(FindingCsv::side).collect(Collectors.joining(" | "))),
        Csv.text(finding.reason()),
        Csv.texts(finding.sources()),
        Boolean.toString(finding.withinPage()),
        finding.comparability().code(),
        Csv.texts(finding.axes()),
        finding.relation().code(),
        Csv.texts(
            finding.sides().stream().flatMap(side -> side.claims().stream()).toList()),
        Csv.text(finding.reference().stream()
            .map(reference -> value(reference.value()) + " [" + reference.citation() + "]")
            .collect(Collectors.joining(" | "))),
        favoured == null ? "" : Csv.text(said(favoured.polarity(), favoured.value())),
        favoured == null ? "" : favoured.basis(),
        favoured == null
            ? ""
            : Csv.number(BigDecimal.valueOf(favoured.confidence())
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()));
  }

  private static String side(Finding.Side side) {
    return said(side.polarity(), side.value()) + " [" + String.join("; ", side.sources()) + "]";
  }

  private static String said(Polarity polarity, Value value) {
    return (polarity == Polarity.NEGATED ? "not " : "") + value(value);
  }

  private static String value(Value value) {
    if (value instanceof Value.Quantity quantity) {
      return range(quantity) + " " + quantity.unit();
    }
    if (value instanceof Value.Code code) {
      return code.code();
    }
    if (value instanceof Value.Text text) {
      return text.text();
    }
    throw new IllegalArgumentException("no CSV form for " + value);
  }

  private static String range(Value.Quantity quantity) {
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    if (low == null) {
      return "up to " + Csv.number(high);
    }
    if (high == null) {
      return "at least " + Csv.number(low);
    }
    return low.compareTo(high) == 0 ? Csv.number(low) : Csv.number(low) + " to " + Csv.number(high);
  }
}
