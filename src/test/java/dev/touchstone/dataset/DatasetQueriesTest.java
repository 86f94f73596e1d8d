package dev.touchstone.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worked queries of the documentation, run on the committed {@code out/}.
 *
 * <p>What comes out changes with every rule, so only its shape is compared; with {@code
 * -Dgolden.update=true} the results are written into the documentation again.
 */
class DatasetQueriesTest {

  private static final Path DOCUMENT = Path.of("docs", "datasets.md");

  /** A block of code, and indented below it what comes out. */
  private static final Pattern QUERY = Pattern.compile(
      "```(sql|sh|python|excel)\\n((?:(?!```).*\\n)+)```\\n\\n((?: {4}.*\\n|\\n(?= {4}))+)");

  /** {@code -Dpython=} names another one, such as that of a virtual environment. */
  private static final String PYTHON = System.getProperty("python", "python3");

  private static final Path JQ = Path.of("/usr/bin/jq");

  record Query(String language, String code, List<String> result) {

    @Override
    public String toString() {
      return language + " " + code.strip().lines().findFirst().orElse("");
    }
  }

  static Stream<Query> queries() throws IOException {
    return QUERY
        .matcher(Files.readString(DOCUMENT))
        .results()
        .map(found -> new Query(
            found.group(1), found.group(2), found.group(3).indent(-4).lines().toList()));
  }

  @Test
  void everyKindOfToolHasItsQuery() throws IOException {
    assertEquals(
        Set.of("sql", "sh", "python", "excel"),
        queries().map(Query::language).collect(Collectors.toSet()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void queryGivesRowsOfTheShapeThatIsShown(Query query, @TempDir Path folder) throws Exception {
    List<String> rows = rows(query, folder);
    if (Boolean.getBoolean("golden.update")) {
      update(query, rows);
      return;
    }
    assertFalse(rows.isEmpty());
    assertEquals(cells(query.result()), cells(rows), () -> String.join("\n", rows));
  }

  private static List<String> rows(Query query, Path folder) throws Exception {
    return switch (query.language()) {
      case "sql" -> duckdb(query.code());
      case "python" -> {
        assumeTrue(
            call(List.of(PYTHON, "-c", "import pandas")).code() == 0,
            "no pandas: install Debian's python3-pandas to run this query");
        yield called(List.of(PYTHON, "-c", query.code()));
      }
      case "excel" -> {
        Office.assumeInstalled();
        yield List.of(
            Office.result(folder, Path.of("out", "findings.csv"), query.code().strip()));
      }
      default -> {
        assumeTrue(Files.isExecutable(JQ), "no jq: install Debian's jq to run this query");
        yield called(List.of("sh", "-c", query.code()));
      }
    };
  }

  /** How many cells the rows have, without how many rows there are. */
  private static List<Integer> cells(List<String> rows) {
    return rows.stream()
        .filter(row -> !row.isBlank())
        .map(row -> row.strip().split(" \\| |\t| {2,}", -1).length)
        .distinct()
        .toList();
  }

  private static List<String> duckdb(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet found = connection.createStatement().executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(found.getString(i)));
        }
        rows.add(String.join(" | ", cells));
      }
      return rows;
    }
  }

  private record Said(int code, List<String> lines) {}

  private static Said call(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), output.lines().toList());
  }

  private static List<String> called(List<String> command)
      throws IOException, InterruptedException {
    Said said = call(command);
    assertEquals(0, said.code(), () -> String.join("\n", said.lines()));
    return said.lines();
  }

  private static void update(Query query, List<String> rows) throws IOException {
    String shown = rows.stream()
        .map(row -> row.isBlank() ? "\n" : "    " + row.stripTrailing() + "\n")
        .collect(Collectors.joining());
    String document = Files.readString(DOCUMENT);
    int code = document.indexOf(query.code());
    int start = document.indexOf("    ", code + query.code().length());
    int end =
        start + query.result().stream().mapToInt(line -> line.length() + 5).sum();
    Files.writeString(DOCUMENT, document.substring(0, start) + shown + document.substring(end));
  }
}
