package dev.touchstone.dataset.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.touchstone.dataset.json.PrettyJson;
import dev.touchstone.dataset.publish.Publication;
import dev.touchstone.dataset.schema.Column;
import dev.touchstone.dataset.schema.Table;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables of a run as Croissant 1.0 describes data sets for machine learning.
 *
 * <p>Licence, address and day of publication are not here: whoever publishes the data has to say
 * them.
 */
final class Croissant implements Export {

  private static final String ID = "@id";
  private static final String TYPE = "@type";

  /** The terms of the standard that are used below. */
  private static final Map<String, String> TERMS = new TreeMap<>(Map.of(
      "column", "cr:column",
      "conformsTo", "dct:conformsTo",
      "cr", "http://mlcommons.org/croissant/",
      "dct", "http://purl.org/dc/terms/",
      "extract", "cr:extract",
      "field", "cr:field",
      "fileObject", "cr:fileObject",
      "recordSet", "cr:recordSet",
      "sc", "https://schema.org/",
      "source", "cr:source"));

  private final String version;
  private final Writer out;

  Croissant(String version, Writer out) {
    this.version = version;
    this.out = out;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  @Override
  public void finish(Publication folder) throws IOException {
    List<Table> tables =
        Table.all().stream().filter(table -> table.file().endsWith(".csv")).toList();
    try (JsonGenerator json = PrettyJson.to(out)) {
      json.writeStartObject();
      context(json);
      json.writeStringField(TYPE, "sc:Dataset");
      json.writeStringField("conformsTo", "http://mlcommons.org/croissant/1.0");
      json.writeStringField("name", "touchstone");
      json.writeStringField("description", DataPackage.TITLE);
      json.writeStringField("version", version);
      json.writeArrayFieldStart("distribution");
      for (Table table : tables) {
        json.writeStartObject();
        json.writeStringField(TYPE, "cr:FileObject");
        json.writeStringField(ID, table.file());
        json.writeStringField("name", table.file());
        json.writeStringField("contentUrl", table.file());
        json.writeStringField("encodingFormat", "text/csv");
        json.writeStringField("sha256", folder.sha256(table.file()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("recordSet");
      for (Table table : tables) {
        recordSet(json, table);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void context(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("@context");
    json.writeStringField("@language", "en");
    json.writeStringField("@vocab", "https://schema.org/");
    for (Map.Entry<String, String> term : TERMS.entrySet()) {
      json.writeStringField(term.getKey(), term.getValue());
    }
    json.writeObjectFieldStart("dataType");
    json.writeStringField(ID, "cr:dataType");
    json.writeStringField(TYPE, "@vocab");
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void recordSet(JsonGenerator json, Table table) throws IOException {
    json.writeStartObject();
    json.writeStringField(TYPE, "cr:RecordSet");
    json.writeStringField(ID, table.name());
    json.writeStringField("name", table.name());
    json.writeStringField("description", table.description());
    json.writeArrayFieldStart("field");
    for (Column column : table.columns()) {
      json.writeStartObject();
      json.writeStringField(TYPE, "cr:Field");
      json.writeStringField(ID, table.name() + "/" + column.name());
      json.writeStringField("name", column.name());
      json.writeStringField("description", column.description());
      json.writeStringField("dataType", type(column));
      json.writeObjectFieldStart("source");
      json.writeObjectFieldStart("fileObject");
      json.writeStringField(ID, table.file());
      json.writeEndObject();
      json.writeObjectFieldStart("extract");
      json.writeStringField("column", column.name());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case "offset" -> "sc:Integer";
      case "number" -> "sc:Float";
      case "boolean" -> "sc:Boolean";
      case "date" -> "sc:Date";
      default -> "sc:Text";
    };
  }
}
