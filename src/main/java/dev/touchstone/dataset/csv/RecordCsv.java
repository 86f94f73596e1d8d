package dev.touchstone.dataset.csv;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchstone.dataset.schema.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A record whose table has the columns of its JSON Lines file. */
public final class RecordCsv {

  private RecordCsv() {}

  /**
   * A row.
   *
   * @param table what columns it has
   * @param item the record as JSON; a field that it lacks is an empty cell
   */
  public static List<String> row(Table table, JsonNode item) {
    return table.columns().stream()
        .map(column -> cell(item.path(column.name())))
        .toList();
  }

  private static String cell(JsonNode value) {
    if (value.isNumber()) {
      return Csv.number(value.decimalValue());
    }
    if (value.isArray()) {
      return Csv.text(StreamSupport.stream(value.spliterator(), false)
          .map(JsonNode::asText)
          .collect(Collectors.joining("; ")));
    }
    if (value.isObject()) {
      throw new IllegalArgumentException("no CSV form for " + value);
    }
    return value.isNull() ? "" : Csv.text(value.asText());
  }
}
