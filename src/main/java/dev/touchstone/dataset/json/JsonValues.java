package dev.touchstone.dataset.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.touchstone.claims.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Kinds of values that several records have. */
public final class JsonValues {

  private JsonValues() {}

  static void text(JsonGenerator json, String field, @Nullable String text) throws IOException {
    json.writeFieldName(field);
    if (text == null) {
      json.writeNull();
    } else {
      json.writeString(text);
    }
  }

  /** A list of texts. */
  public static void texts(JsonGenerator json, String field, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** An object of texts. */
  public static void codes(JsonGenerator json, String field, Map<String, String> codes)
      throws IOException {
    json.writeObjectFieldStart(field);
    for (Map.Entry<String, String> code : codes.entrySet()) {
      json.writeStringField(code.getKey(), code.getValue());
    }
    json.writeEndObject();
  }

  static void value(JsonGenerator json, Value value) throws IOException {
    json.writeObjectFieldStart("value");
    if (value instanceof Value.Quantity quantity) {
      number(json, "low", quantity.low());
      number(json, "high", quantity.high());
      json.writeStringField("unit", quantity.unit());
    } else if (value instanceof Value.Code code) {
      json.writeStringField("code", code.code());
    } else if (value instanceof Value.Text text) {
      json.writeStringField("text", text.text());
    } else {
      throw new IllegalArgumentException("no JSON form for " + value);
    }
    json.writeEndObject();
  }

  static void number(JsonGenerator json, String field, @Nullable BigDecimal number)
      throws IOException {
    json.writeFieldName(field);
    if (number == null) {
      json.writeNull();
    } else {
      json.writeNumber(number);
    }
  }
}
