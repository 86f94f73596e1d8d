package dev.touchstone.dataset.csv;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Tables for a spreadsheet: RFC 4180 with CRLF line ends and a header line.
 *
 * <p>UTF-8 without a byte order mark, because most programs would take the mark for a part of the
 * first column's name; in Excel choose Data, From Text/CSV. A text cell that a spreadsheet would run
 * as a formula (it begins with {@code = + - @}, a tab or a line break) gets an apostrophe before it;
 * the JSON Lines files hold the words unchanged.
 */
public final class Csv {

  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private Csv() {}

  /** Begins a table with its column names. */
  public static CSVPrinter table(Writer out, List<String> columns) throws IOException {
    CSVPrinter table = new CSVPrinter(out, CSVFormat.RFC4180);
    table.printRecord(columns);
    return table;
  }

  /** A cell with words; empty for null. */
  static String text(@Nullable String words) {
    if (words == null || words.isEmpty()) {
      return "";
    }
    return FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }

  /** A cell with a number in plain notation, its sign included; empty for null. */
  static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  /** A cell with several words. */
  static String texts(List<String> words) {
    return text(String.join("; ", words));
  }

  /** A cell with several codes: {@code kind=usual; route=oral}. */
  static String codes(Map<String, String> codes) {
    return text(codes.entrySet().stream()
        .map(code -> code.getKey() + "=" + code.getValue())
        .collect(Collectors.joining("; ")));
  }
}
