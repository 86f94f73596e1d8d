package dev.touchstone.dataset.alert;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.touchstone.dataset.changes.Changes;
import dev.touchstone.dataset.changes.FindingState;
import dev.touchstone.dataset.changes.PageState;
import dev.touchstone.dataset.changes.RecordedRun;
import dev.touchstone.dataset.json.JsonValues;
import dev.touchstone.dataset.json.PrettyJson;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** What has changed as one JSON object: {@code changes.json}. */
public final class ChangesJson {

  private ChangesJson() {}

  /** Writes the object; does not close the writer. */
  public static void write(Changes changes, Writer out) throws IOException {
    try (JsonGenerator json = PrettyJson.to(out)) {
      json.writeStartObject();
      json.writeStringField("generator", "touchstone");
      run(json, "before", changes.before());
      run(json, "now", changes.now());
      json.writeBooleanField("other_rules", changes.otherRules());
      json.writeArrayFieldStart("findings");
      for (Changes.OfFinding change : changes.findings()) {
        finding(json, change);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("values");
      for (Changes.OfValue change : changes.values()) {
        value(json, change);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("pages");
      for (Changes.OfPage change : changes.pages()) {
        page(json, change);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void run(JsonGenerator json, String name, @Nullable RecordedRun run)
      throws IOException {
    if (run == null) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeNumberField("run", run.number());
    json.writeStringField("at", run.at().toString());
    json.writeStringField("version", run.version());
    json.writeStringField("rules", run.rules());
    json.writeStringField("inputs", run.inputs());
    json.writeNumberField("pages", run.pages());
    json.writeNumberField("claims", run.claims());
    json.writeNumberField("findings", run.findings());
    json.writeEndObject();
  }

  private static void finding(JsonGenerator json, Changes.OfFinding change) throws IOException {
    FindingState shown = change.shown();
    json.writeStartObject();
    json.writeStringField("change", change.kind().code());
    json.writeStringField("subject", shown.subject());
    json.writeStringField("attribute", shown.attribute());
    JsonValues.codes(json, "scope", shown.scope());
    state(json, "old", change.old());
    state(json, "now", change.now());
    json.writeEndObject();
  }

  private static void state(JsonGenerator json, String name, @Nullable FindingState finding)
      throws IOException {
    if (finding == null) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeStringField("id", finding.id());
    json.writeStringField("evidence", finding.evidence());
    json.writeStringField("verdict", finding.verdict().code());
    json.writeStringField("severity", finding.severity().code());
    json.writeArrayFieldStart("sides");
    for (FindingState.Side side : finding.sides()) {
      json.writeStartObject();
      json.writeStringField("value", side.value());
      json.writeStringField("quote", side.quote());
      JsonValues.texts(json, "sources", side.sources());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, Changes.OfValue change) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", change.page());
    json.writeStringField("subject", change.now().subject());
    json.writeStringField("attribute", change.now().attribute());
    JsonValues.codes(json, "qualifiers", change.now().qualifiers());
    said(json, "old", change.old());
    said(json, "now", change.now());
    json.writeEndObject();
  }

  private static void said(JsonGenerator json, String name, PageState.Said claim)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("value", claim.value());
    json.writeStringField("quote", claim.quote());
    json.writeEndObject();
  }

  private static void page(JsonGenerator json, Changes.OfPage change) throws IOException {
    PageState old = change.old();
    PageState now = change.now();
    json.writeStartObject();
    json.writeStringField("change", change.kind().code());
    json.writeStringField("source", change.shown().id());
    json.writeStringField("title", change.shown().title());
    json.writeNumberField("claims_old", old == null ? 0 : old.claims().size());
    json.writeNumberField("claims_now", now == null ? 0 : now.claims().size());
    json.writeStringField("error", now == null ? "" : now.error());
    json.writeEndObject();
  }
}
