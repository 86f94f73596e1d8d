package dev.touchstone.dataset.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.touchstone.dataset.json.PrettyJson;
import dev.touchstone.dataset.schema.Column;
import dev.touchstone.dataset.schema.Table;
import java.io.IOException;
import java.io.Writer;

/** The description of the output folder as a Data Package, version 2. */
final class DataPackage implements Export {

  static final String TITLE = "What pages claim about drugs, and where they contradict";

  private final String version;
  private final Writer out;

  DataPackage(String version, Writer out) {
    this.version = version;
    this.out = out;
  }

  @Override
  public void close() throws IOException {
    try (out;
        JsonGenerator json = PrettyJson.to(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
      json.writeStringField("name", "touchstone");
      json.writeStringField("title", TITLE);
      json.writeStringField("version", version);
      json.writeArrayFieldStart("resources");
      for (Table table : Table.all()) {
        resource(json, table);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void resource(JsonGenerator json, Table table) throws IOException {
    boolean csv = table.file().endsWith(".csv");
    json.writeStartObject();
    json.writeStringField("name", table.file().replace('.', '-'));
    json.writeStringField("type", "table");
    json.writeStringField("path", table.file());
    json.writeStringField("description", table.description());
    json.writeStringField("format", csv ? "csv" : "jsonl");
    json.writeStringField("mediatype", csv ? "text/csv" : "application/jsonl");
    json.writeStringField("encoding", "utf-8");
    json.writeObjectFieldStart("schema");
    json.writeStringField("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
    json.writeArrayFieldStart("fields");
    for (Column column : table.columns()) {
      field(json, column, csv);
    }
    json.writeEndArray();
    for (Column column : table.columns()) {
      if (column.type().equals("key")) {
        json.writeArrayFieldStart("primaryKey");
        json.writeString(column.name());
        json.writeEndArray();
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void field(JsonGenerator json, Column column, boolean csv) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", column.name());
    json.writeStringField("type", type(column, csv));
    json.writeStringField("description", column.description());
    boolean required = !column.nullable() && !column.optional();
    if (required || !column.codes().isEmpty()) {
      json.writeObjectFieldStart("constraints");
      if (required) {
        json.writeBooleanField("required", true);
      }
      if (!column.codes().isEmpty()) {
        json.writeArrayFieldStart("enum");
        for (String code : column.codes()) {
          json.writeString(code);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static String type(Column column, boolean csv) {
    return switch (column.type()) {
      case "offset" -> "integer";
      case "number", "boolean", "date" -> column.type();
      case "strings", "records" -> csv ? "string" : "array";
      case "codes", "value", "object" -> "object";
      default -> "string";
    };
  }
}
