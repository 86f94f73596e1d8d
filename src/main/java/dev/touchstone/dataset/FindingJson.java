package dev.touchstone.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.touchstone.compare.Finding;
import java.io.IOException;

/** A finding as a line of {@code findings.jsonl}. */
final class FindingJson {

  private FindingJson() {}

  static void write(JsonGenerator json, Finding finding) throws IOException {
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
    json.writeArrayFieldStart("reference"); // no reference facts and no fusion of values yet
    json.writeEndArray();
    json.writeNullField("recommended");
    json.writeStringField("reason", finding.reason());
  }
}
