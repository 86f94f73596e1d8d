package dev.touchstone.dataset.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.touchstone.compare.Finding;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A finding as a line of {@code findings.jsonl}. */
public final class FindingJson {

  private FindingJson() {}

  /** Writes the fields of one line. */
  public static void write(JsonGenerator json, Finding finding) throws IOException {
    json.writeStringField("id", finding.id());
    json.writeStringField("subject", finding.subject());
    json.writeStringField("attribute", finding.attribute());
    JsonValues.codes(json, "scope", finding.scope());
    json.writeStringField("comparability", finding.comparability().code());
    JsonValues.texts(json, "axes", finding.axes());
    json.writeStringField("relation", finding.relation().code());
    json.writeStringField("verdict", finding.verdict().code());
    json.writeStringField("severity", finding.severity().code());
    json.writeBooleanField("within_page", finding.withinPage());
    JsonValues.texts(json, "sources", finding.sources());
    json.writeArrayFieldStart("sides");
    for (Finding.Side side : finding.sides()) {
      json.writeStartObject();
      JsonValues.value(json, side.value());
      json.writeStringField("polarity", side.polarity().code());
      JsonValues.texts(json, "sources", side.sources());
      JsonValues.texts(json, "claims", side.claims());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("reference");
    for (Finding.Reference reference : finding.reference()) {
      json.writeStartObject();
      JsonValues.value(json, reference.value());
      json.writeStringField("citation", reference.citation());
      json.writeFieldName("supports");
      json.writeObject(reference.supports());
      json.writeEndObject();
    }
    json.writeEndArray();
    recommended(json, finding.recommended());
    json.writeStringField("reason", finding.reason());
  }

  private static void recommended(JsonGenerator json, Finding.@Nullable Recommendation recommended)
      throws IOException {
    if (recommended == null) {
      json.writeNullField("recommended");
      return;
    }
    json.writeObjectFieldStart("recommended");
    JsonValues.value(json, recommended.value());
    json.writeStringField("polarity", recommended.polarity().code());
    json.writeStringField("basis", recommended.basis());
    json.writeNumberField("confidence", Math.round(recommended.confidence() * 1000) / 1000.0);
    JsonValues.texts(json, "trace", recommended.trace());
    json.writeEndObject();
  }
}
