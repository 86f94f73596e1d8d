package dev.touchstone.dataset.csv;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Value;
import dev.touchstone.dataset.json.ClaimJson;
import dev.touchstone.page.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A claim as a row of {@code claims.csv}.
 *
 * <p>Each qualifier has a column of its own. A qualifier that has none yet goes into {@code
 * other_qualifiers}. New columns are added at the end only.
 */
public final class ClaimCsv {

  private static final List<String> QUALIFIERS = List.of(
      "route",
      "form",
      "frequency",
      "kind",
      "indication",
      "population",
      "jurisdiction",
      "regulator",
      "receptor",
      "agent",
      "measure",
      "outcome",
      "status");

  private ClaimCsv() {}

  /** Names of the columns. */
  public static List<String> columns() {
    List<String> columns = new ArrayList<>(
        List.of("id", "source", "subject", "attribute", "polarity", "low", "high", "unit", "code"));
    columns.add("text");
    columns.addAll(QUALIFIERS);
    columns.addAll(List.of("other_qualifiers", "quote", "section", "sentence"));
    columns.addAll(List.of("text_start", "text_end", "start", "end", "rule"));
    columns.add("confidence");
    return columns;
  }

  /** The cells, in the order of the columns. */
  public static List<String> row(Claim claim) {
    List<String> row = new ArrayList<>();
    row.add(claim.id());
    row.add(Csv.text(claim.source()));
    row.add(Csv.text(claim.subject()));
    row.add(claim.attribute());
    row.add(claim.polarity().code());
    addValue(row, claim.value());
    Map<String, String> others = new TreeMap<>(claim.qualifiers());
    for (String qualifier : QUALIFIERS) {
      row.add(Csv.text(others.remove(qualifier)));
    }
    row.add(Csv.codes(others));
    Evidence evidence = claim.evidence();
    row.add(Csv.text(evidence.quote()));
    row.add(Csv.text(claim.section()));
    row.add(Csv.text(claim.sentence()));
    row.add(Integer.toString(evidence.inText().start()));
    row.add(Integer.toString(evidence.inText().end()));
    row.add(Integer.toString(evidence.inSource().start()));
    row.add(Integer.toString(evidence.inSource().end()));
    row.add(Csv.text(claim.rule()));
    row.add(ClaimJson.confidence(claim).toPlainString());
    return row;
  }

  /** Low, high and unit, or code, or text. */
  private static void addValue(List<String> row, Value value) {
    if (value instanceof Value.Quantity quantity) {
      row.add(Csv.number(quantity.low()));
      row.add(Csv.number(quantity.high()));
      row.add(Csv.text(quantity.unit()));
      row.addAll(List.of("", ""));
    } else if (value instanceof Value.Code code) {
      row.addAll(List.of("", "", "", Csv.text(code.code()), ""));
    } else if (value instanceof Value.Text text) {
      row.addAll(List.of("", "", "", "", Csv.text(text.text())));
    } else {
      throw new IllegalArgumentException("no CSV form for " + value);
    }
  }
}
