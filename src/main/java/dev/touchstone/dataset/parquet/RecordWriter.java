package dev.touchstone.dataset.parquet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchstone.dataset.schema.Column;
import dev.touchstone.dataset.schema.Table;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;

/** Hands a record to Parquet field by field, in the shape of {@link ParquetSchema}. */
final class RecordWriter extends WriteSupport<JsonNode> {

  private final Table table;
  private @Nullable RecordConsumer out;

  RecordWriter(Table table) {
    this.table = table;
  }

  @Override
  @SuppressWarnings("deprecation") // abstract there, although nobody calls it any more
  public WriteContext init(Configuration unused) {
    return new WriteContext(ParquetSchema.of(table), Map.of());
  }

  @Override
  public WriteContext init(ParquetConfiguration unused) {
    return new WriteContext(ParquetSchema.of(table), Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    out = consumer;
  }

  @Override
  public void write(JsonNode item) {
    RecordConsumer to = out;
    if (to == null) {
      throw new IllegalStateException("not prepared to write " + table.file());
    }
    to.startMessage();
    fields(to, table.columns(), item);
    to.endMessage();
  }

  private static void fields(RecordConsumer to, List<Column> columns, JsonNode item) {
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      JsonNode value = item.path(column.name());
      if (!value.isMissingNode() && !value.isNull()) {
        to.startField(column.name(), i);
        field(to, column, value);
        to.endField(column.name(), i);
      }
    }
  }

  private static void field(RecordConsumer to, Column column, JsonNode value) {
    switch (column.type()) {
      case "number" -> to.addDouble(value.doubleValue());
      case "offset" -> to.addInteger(value.intValue());
      case "boolean" -> to.addBoolean(value.booleanValue());
      case "strings" -> items(to, value, item -> text(to, item));
      case "records" -> items(to, value, item -> struct(to, column, item));
      case "codes" -> entries(to, value);
      case "value", "object" -> struct(to, column, value);
      default -> text(to, value);
    }
  }

  private static void text(RecordConsumer to, JsonNode value) {
    to.addBinary(Binary.fromString(value.textValue()));
  }

  private static void struct(RecordConsumer to, Column column, JsonNode value) {
    to.startGroup();
    fields(to, ParquetSchema.fields(column), value);
    to.endGroup();
  }

  /** Writes one item of a list. */
  @FunctionalInterface
  private interface Item {
    void write(JsonNode value);
  }

  /** The three levels that the format wants of a list: the list, an entry, its element. */
  private static void items(RecordConsumer to, JsonNode values, Item item) {
    to.startGroup();
    if (!values.isEmpty()) {
      to.startField("list", 0);
      for (JsonNode value : values) {
        to.startGroup();
        to.startField("element", 0);
        item.write(value);
        to.endField("element", 0);
        to.endGroup();
      }
      to.endField("list", 0);
    }
    to.endGroup();
  }

  private static void entries(RecordConsumer to, JsonNode values) {
    to.startGroup();
    if (!values.isEmpty()) {
      to.startField("key_value", 0);
      for (Map.Entry<String, JsonNode> entry : values.properties()) {
        to.startGroup();
        to.startField("key", 0);
        to.addBinary(Binary.fromString(entry.getKey()));
        to.endField("key", 0);
        to.startField("value", 1);
        text(to, entry.getValue());
        to.endField("value", 1);
        to.endGroup();
      }
      to.endField("key_value", 0);
    }
    to.endGroup();
  }
}
