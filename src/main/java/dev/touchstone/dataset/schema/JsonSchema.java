package dev.touchstone.dataset.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A data set's record as a JSON Schema, draft 2020-12. */
public final class JsonSchema {

  private static final String TYPE = "type";
  private static final String ITEMS = "items";
  private static final String ARRAY = "array";
  private static final String OBJECT = "object";
  private static final String STRING = "string";
  private static final String NULL = "null";

  private final JsonGenerator json;

  private JsonSchema(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the schema of one line of a JSON Lines file; does not close the writer. */
  public static void write(Table table, Writer out) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    new JsonSchema(json).record(table);
    json.close();
    out.write('\n');
  }

  private void record(Table table) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
    json.writeStringField("title", table.file());
    json.writeStringField("description", table.description());
    json.writeStringField(TYPE, OBJECT);
    fields(table.columns());
    if (holdsValues(table.columns())) {
      definitions();
    }
    json.writeEndObject();
  }

  private static boolean holdsValues(List<Column> columns) {
    return columns.stream()
        .anyMatch(column -> column.type().equals("value") || holdsValues(column.fields()));
  }

  private void fields(List<Column> columns) throws IOException {
    List<String> required =
        columns.stream().filter(column -> !column.optional()).map(Column::name).toList();
    strings("required", required);
    json.writeBooleanField("additionalProperties", false);
    json.writeObjectFieldStart("properties");
    for (Column column : columns) {
      json.writeObjectFieldStart(column.name());
      json.writeStringField("description", column.description());
      type(column);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void type(Column column) throws IOException {
    switch (column.type()) {
      case "enum" -> strings("enum", column.codes());
      case "value" -> json.writeStringField("$ref", "#/$defs/value");
      case "strings" -> texts();
      case "codes" -> {
        json.writeStringField(TYPE, OBJECT);
        json.writeObjectFieldStart("additionalProperties");
        json.writeStringField(TYPE, STRING);
        json.writeEndObject();
      }
      case "records" -> {
        json.writeStringField(TYPE, ARRAY);
        json.writeObjectFieldStart(ITEMS);
        json.writeStringField(TYPE, OBJECT);
        fields(column.fields());
        json.writeEndObject();
      }
      case "object" -> {
        nullable(OBJECT, column.nullable());
        fields(column.fields());
      }
      case "offset" -> {
        nullable("integer", column.nullable());
        json.writeNumberField("minimum", 0);
      }
      default -> plain(column);
    }
  }

  private void plain(Column column) throws IOException {
    nullable(
        List.of("key", "date").contains(column.type()) ? STRING : column.type(), column.nullable());
    if (column.type().equals("date")) {
      json.writeStringField("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
    }
    if (column.type().equals("key")) {
      json.writeNumberField("minLength", 1);
    }
  }

  private void nullable(String type, boolean nullable) throws IOException {
    if (nullable) {
      strings(TYPE, List.of(type, NULL));
    } else {
      json.writeStringField(TYPE, type);
    }
  }

  private void texts() throws IOException {
    json.writeStringField(TYPE, ARRAY);
    json.writeObjectFieldStart(ITEMS);
    json.writeStringField(TYPE, STRING);
    json.writeEndObject();
  }

  /** What is stated: one of three kinds of object. */
  private void definitions() throws IOException {
    json.writeObjectFieldStart("$defs");
    json.writeObjectFieldStart("value");
    json.writeArrayFieldStart("oneOf");
    object(List.of("low", "high", "unit"), "number");
    object(List.of("code"), STRING);
    object(List.of("text"), STRING);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void object(List<String> fields, String type) throws IOException {
    json.writeStartObject();
    json.writeStringField(TYPE, OBJECT);
    strings("required", fields);
    json.writeBooleanField("additionalProperties", false);
    json.writeObjectFieldStart("properties");
    for (String field : fields) {
      json.writeObjectFieldStart(field);
      boolean number = !type.equals(STRING) && !field.equals("unit");
      nullable(number ? type : STRING, number);
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void strings(String field, List<String> texts) throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
