package dev.touchstone.dataset.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.Comparability;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import dev.touchstone.dataset.json.ClaimJson;
import dev.touchstone.dataset.json.FindingJson;
import dev.touchstone.dataset.json.JsonLines;
import dev.touchstone.dataset.schema.Table;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written, as DuckDB reads it. */
class ParquetTest {

  @TempDir
  private Path folder;

  private static final Claim RANGE = claim(
      "c1",
      new Value.Quantity(null, new BigDecimal("4.5"), "mg"),
      Map.of("route", "oral", "kind", "maximum"));
  private static final Claim CODE = claim("c2", new Value.Code("antagonist"), Map.of());
  private static final Claim TEXT = claim("c3", new Value.Text("=nausea\n\"💊"), Map.of());

  private static Claim claim(String id, Value value, Map<String, String> qualifiers) {
    return new Claim(
        id,
        "page",
        "naltrexone",
        "dose",
        value,
        Polarity.NEGATED,
        qualifiers,
        new Evidence("=up to\r\n4.5", new Span(3, 12), new Span(30, 39)),
        "rule",
        "",
        "sentence");
  }

  private static Finding finding(
      List<Finding.Reference> references, Finding.@Nullable Recommendation recommended) {
    Finding.Side one =
        new Finding.Side(RANGE.value(), Polarity.AFFIRMED, List.of("a", "b"), List.of("c1", "c4"));
    Finding.Side two =
        new Finding.Side(CODE.value(), Polarity.NEGATED, List.of("c"), List.of("c2"));
    return new Finding(
        "f",
        "naltrexone",
        "dose",
        Map.of("route", "oral"),
        Comparability.SAME_SCOPE,
        List.of(),
        Relation.DISJOINT,
        Verdict.CONFLICT,
        Severity.MAJOR,
        false,
        List.of("a", "b", "c"),
        List.of(one, two),
        references,
        recommended,
        "reason");
  }

  private <T> Path write(String name, JsonLines.Row<T> row, List<T> items) throws IOException {
    Path file = folder.resolve(name + ".parquet");
    try (ParquetFile<T> parquet = new ParquetFile<>(file, Table.of(name + ".jsonl"), row)) {
      for (T item : items) {
        parquet.write(item);
      }
    }
    return file;
  }

  /** The rows of a query, their cells joined by bars. */
  private static List<String> query(String sql, Path file) throws SQLException {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rows =
            duckdb.createStatement().executeQuery(sql.replace("$", "'" + file + "'"))) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(rows.getString(i)));
        }
        found.add(String.join(" | ", cells));
      }
      return found;
    }
  }

  @Test
  void claimsHaveTypedValuesAndQualifiers() throws Exception {
    Path file = write("claims", ClaimJson::write, List.of(RANGE, CODE, TEXT));

    assertEquals(
        List.of(
            "c1 | null | 9.0 | mg | null | oral | 3",
            "c2 | null | null | null | antagonist | null | 3",
            "c3 | null | null | null | null | null | 3"),
        query(
            "SELECT id, value.low, value.high * 2, value.unit, value.code, qualifiers['route'],"
                + " textStart FROM $",
            file));
  }

  @Test
  void wordsComeBackAsTheyAre() throws Exception {
    Path file = write("claims", ClaimJson::write, List.of(TEXT));

    assertEquals(
        List.of("=up to\r\n4.5 | =nausea\n\"💊"), query("SELECT quote, value.text FROM $", file));
  }

  @Test
  void sidesOfFindingsCanBeUnfolded() throws Exception {
    Path file = write("findings", FindingJson::write, List.of(finding(List.of(), null)));

    assertEquals(
        List.of("f | 4.5 | affirmed | [a, b]", "f | null | negated | [c]"),
        query(
            "SELECT id, side.value.high, side.polarity, side.sources FROM $,"
                + " UNNEST(sides) AS u(side)",
            file));
    assertEquals(
        List.of("0 | true"), query("SELECT len(reference), recommended IS NULL FROM $", file));
  }

  @Test
  void referencesAndRecommendationsAreThere() throws Exception {
    var reference = new Finding.Reference(CODE.value(), "label, 2024", 1);
    var favoured = new Finding.Recommendation(
        CODE.value(), Polarity.AFFIRMED, "reference", 0.9, List.of("trace"));
    Path file =
        write("findings", FindingJson::write, List.of(finding(List.of(reference), favoured)));

    assertEquals(
        List.of("label, 2024 | 1 | antagonist | 0.9 | [trace]"),
        query(
            "SELECT reference[1].citation, reference[1].supports, recommended.value.code,"
                + " recommended.confidence, recommended.trace FROM $",
            file));
  }

  @Test
  void emptyDataSetIsAFileToo() throws Exception {
    assertEquals(
        List.of("0"),
        query("SELECT count(*) FROM $", write("claims", ClaimJson::write, List.of())));
  }

  @Test
  void sameRecordsGiveTheSameBytes() throws Exception {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      claims.add(claim("id" + i, RANGE.value(), RANGE.qualifiers()));
    }
    byte[] first = Files.readAllBytes(write("claims", ClaimJson::write, claims));
    Files.delete(folder.resolve("claims.parquet"));
    byte[] second = Files.readAllBytes(write("claims", ClaimJson::write, claims));

    assertArrayEquals(first, second);
  }
}
