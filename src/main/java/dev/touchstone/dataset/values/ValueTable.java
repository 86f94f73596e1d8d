package dev.touchstone.dataset.values;

import dev.touchstone.engine.InputException;
import dev.touchstone.fuse.Poll;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file with the columns {@code source}, {@code item} and {@code value}.
 *
 * @param poll what it says
 * @param notices rows that were left out, and why; the first few, then how many more
 */
public record ValueTable(Poll poll, List<String> notices) {

  private static final List<String> COLUMNS = List.of("source", "item", "value");
  private static final Set<String> NO_VALUE = Set.of("", "nan", "null", "n/a", "none", "na");
  private static final int NOTICES = 5;

  public ValueTable {
    notices = List.copyOf(notices);
  }

  /**
   * Reads a file in UTF-8, or else in Windows-1252, as spreadsheets write it, with a notice: letters are
   * not guessed at in silence.
   *
   * @throws InputException if it is no such table; the message names the row
   */
  public static ValueTable read(Path file) throws IOException {
    try {
      return read(file, StandardCharsets.UTF_8.newDecoder());
    } catch (CharacterCodingException e) {
      ValueTable table = read(file, otherwise());
      List<String> notices = new ArrayList<>();
      notices.add(file + ": is not UTF-8; read as Windows-1252");
      notices.addAll(table.notices);
      return new ValueTable(table.poll, notices);
    }
  }

  private static CharsetDecoder otherwise() {
    return Charset.forName("windows-1252")
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  private static ValueTable read(Path file, CharsetDecoder decoder) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Reader text = new BufferedReader(new InputStreamReader(in, decoder));
      text.mark(1);
      if (text.read() != '\uFEFF') {
        text.reset();
      }
      return read(
          file, CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get().parse(text));
    } catch (NoSuchFileException e) {
      throw new InputException(file + ": no such file");
    }
  }

  private static ValueTable read(Path file, CSVParser rows) throws CharacterCodingException {
    long row = 1;
    try {
      var each = rows.iterator();
      if (!each.hasNext()) {
        throw new InputException(file + ": is empty; expected the columns source,item,value");
      }
      int[] columns = columns(file, each.next());
      Poll poll = new Poll();
      List<String> notices = new ArrayList<>();
      long left = 0;
      for (row = 2; each.hasNext(); row++) {
        CSVRecord record = each.next();
        String value = cell(file, record, columns, 2, row);
        if (NO_VALUE.contains(value.strip().toLowerCase(Locale.ROOT))) {
          left++;
          if (left <= NOTICES) {
            notices.add(
                "%s, row %s: value \"%s\" says nothing; left out".formatted(file, row, value));
          }
          continue;
        }
        poll.add(cell(file, record, columns, 0, row), cell(file, record, columns, 1, row), value);
      }
      if (left > NOTICES) {
        notices.add("%s: %s more rows without a value left out".formatted(file, left - NOTICES));
      }
      return new ValueTable(poll, notices);
    } catch (UncheckedIOException | IllegalStateException e) {
      if (e.getCause() instanceof CharacterCodingException letters) {
        throw letters;
      }
      Throwable said = e.getCause() == null ? e : e.getCause();
      throw new InputException(
          "%s, row %s: is not CSV: %s".formatted(file, row, said.getMessage()));
    }
  }

  private static int[] columns(Path file, CSVRecord header) {
    List<String> names =
        header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    int[] columns = new int[COLUMNS.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = names.indexOf(COLUMNS.get(i));
      if (columns[i] < 0) {
        throw new InputException("%s, row 1: no column \"%s\"; expected %s, found %s"
            .formatted(file, COLUMNS.get(i), String.join(",", COLUMNS), String.join(",", names)));
      }
      if (columns[i] < names.lastIndexOf(COLUMNS.get(i))) {
        throw new InputException("%s, row 1: two columns \"%s\"; expected one of that name"
            .formatted(file, COLUMNS.get(i)));
      }
    }
    return columns;
  }

  private static String cell(Path file, CSVRecord record, int[] columns, int column, long row) {
    if (columns[column] >= record.size()) {
      throw new InputException("%s, row %s: has %s cells, none for \"%s\""
          .formatted(file, row, record.size(), COLUMNS.get(column)));
    }
    String cell = record.get(columns[column]);
    if (column < 2 && cell.isBlank()) {
      throw new InputException(
          "%s, row %s: \"%s\" is empty".formatted(file, row, COLUMNS.get(column)));
    }
    return cell;
  }
}
