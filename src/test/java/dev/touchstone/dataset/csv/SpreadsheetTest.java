package dev.touchstone.dataset.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.dataset.Office;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed tables, opened in a spreadsheet by somebody who asks for nothing special. */
class SpreadsheetTest {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private static final List<String> TABLES =
      List.of("claims.csv", "findings.csv", "sources.csv", "pages.csv", "removed.csv");

  /** A page's words may be a date or a sum of money and nothing else; so a spreadsheet takes them. */
  private static final Set<String> WORDS = Set.of("quote", "sentence");

  @TempDir
  private Path folder;

  @BeforeEach
  void skipWithoutLibreOffice() {
    Office.assumeInstalled();
  }

  @Test
  void everyCellComesBackWithTheSameMeaning() throws IOException {
    Path[] tables = TABLES.stream().map(Path.of("out")::resolve).toArray(Path[]::new);
    Office.opened(folder, folder, tables);

    for (String table : TABLES) {
      List<CSVRecord> before = rows(Path.of("out", table));
      List<CSVRecord> after = rows(folder.resolve(table));
      assertEquals(before.size(), after.size(), table);
      for (int i = 0; i < before.size(); i++) {
        for (Map.Entry<String, String> cell : before.get(i).toMap().entrySet()) {
          String now = after.get(i).get(cell.getKey());
          boolean isFigure = WORDS.contains(cell.getKey())
              && cell.getValue().matches("[^\\p{L}]*|\\w+ \\d+, \\d+");
          if (!isFigure) {
            assertEquals(
                meaning(cell.getValue()), meaning(now), table + ", " + i + ", " + cell.getKey());
          }
        }
      }
    }
  }

  @Test
  void wordsOfPagesRunNothingAndStayWholeCells() throws IOException {
    List<String> hostile = List.of(
        "=1+1",
        "=cmd|'/C calc'!A0",
        "+2+3",
        "-2+3",
        "@SUM(1+1)",
        "\t=1+1",
        "\n=1+1",
        "a \"quoted\", and\nbroken; \u202Eword",
        "=HYPERLINK(\"http://evil.example\")");
    Path table = folder.resolve("hostile.csv");
    StringWriter cells = new StringWriter();
    try (Writer out = Files.newBufferedWriter(table);
        CSVPrinter printer = Csv.table(out, List.of("words"))) {
      for (String words : hostile) {
        printer.printRecord(Csv.texts(List.of(words)));
        cells.append(Csv.texts(List.of(words))).append('\u0000');
      }
    }
    Path back = Files.createDirectory(folder.resolve("back"));
    Office.opened(folder, back, table);

    List<String> now = new ArrayList<>();
    rows(back.resolve("hostile.csv")).forEach(row -> now.add(row.get("words")));
    assertEquals(List.of(cells.toString().split("\u0000")), now);
  }

  private static List<CSVRecord> rows(Path table) throws IOException {
    try (Reader in = Files.newBufferedReader(table);
        CSVParser parser = CSVParser.parse(in, FORMAT)) {
      return parser.getRecords();
    }
  }

  /** A spreadsheet writes true as TRUE, and 1.00 as 1. */
  private static String meaning(String cell) {
    if (cell.equalsIgnoreCase("true") || cell.equalsIgnoreCase("false")) {
      return cell.toLowerCase(java.util.Locale.ROOT);
    }
    boolean isNumber = cell.matches("-?\\d+(\\.\\d+)?");
    return isNumber ? new BigDecimal(cell).stripTrailingZeros().toPlainString() : cell;
  }
}
