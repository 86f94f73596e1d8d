package dev.touchstone.dataset.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Severity;
import dev.touchstone.dataset.json.PrettyJson;
import dev.touchstone.engine.BatchCounts;
import dev.touchstone.engine.PageResult;
import dev.touchstone.page.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Findings as SARIF 2.1.0.
 *
 * <p>A rule is an attribute, a result is a finding, its locations are the quotes in the pages as they
 * were read; offsets are UTF-16 code units of the decoded source. Findings that need no decision are
 * there with kind {@code pass}.
 */
final class Sarif implements Export {

  private static final String TEXT = "text";

  private final String version;
  private final Writer out;
  private final JsonGenerator json;
  private final Map<String, String> paths = new HashMap<>();
  private List<String> rules = List.of();

  Sarif(String version, Writer out) throws IOException {
    this.version = version;
    this.out = out;
    json = PrettyJson.to(out);
  }

  @Override
  public void page(PageResult result) {
    paths.put(result.id(), result.path());
  }

  @Override
  public void compared(BatchCounts counts) throws IOException {
    rules = List.copyOf(counts.attributes());
    json.writeStartObject();
    json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.close();
  }

  private void tool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Touchstone");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (String rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule);
      message(json, "shortDescription", "Pages should agree on " + rule.replace('_', ' ') + ".");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void finding(Finding finding, Function<String, @Nullable Claim> claims)
      throws IOException {
    boolean open = finding.verdict().needsDecision();
    json.writeStartObject();
    json.writeStringField("ruleId", finding.attribute());
    json.writeNumberField("ruleIndex", rules.indexOf(finding.attribute()));
    json.writeStringField("kind", open ? "fail" : "pass");
    json.writeStringField("level", open ? level(finding.severity()) : "none");
    message(json, "message", finding.subject() + ": " + finding.reason());
    List<Claim> quoted = quoted(finding, claims);
    json.writeArrayFieldStart("locations");
    for (Claim claim : quoted.subList(0, Math.min(1, quoted.size()))) {
      location(claim);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("relatedLocations");
    for (Claim claim : quoted.subList(Math.min(1, quoted.size()), quoted.size())) {
      location(claim);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("touchstoneFinding/v1", finding.id());
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeStringField("subject", finding.subject());
    json.writeStringField("verdict", finding.verdict().code());
    json.writeStringField("severity", finding.severity().code());
    json.writeStringField("relation", finding.relation().code());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** One claim a place: the standard wants no location twice, and one quote can carry many claims. */
  private static List<Claim> quoted(Finding finding, Function<String, @Nullable Claim> claims) {
    Map<String, Claim> places = new LinkedHashMap<>();
    finding.sides().stream()
        .flatMap(side -> side.claims().stream())
        .map(claims)
        .filter(Objects::nonNull)
        .forEach(claim -> places.putIfAbsent(
            claim.source() + claim.evidence().inSource() + claim.evidence().quote(), claim));
    return List.copyOf(places.values());
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case CRITICAL, MAJOR -> "error";
      case MINOR -> "warning";
      case INFO -> "note";
    };
  }

  private void location(Claim claim) throws IOException {
    Span span = claim.evidence().inSource();
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField(
        "uri", PrettyJson.reference(paths.getOrDefault(claim.source(), claim.source())));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("charOffset", span.start());
    json.writeNumberField("charLength", span.length());
    json.writeEndObject();
    json.writeEndObject();
    message(json, "message", claim.evidence().quote());
    json.writeEndObject();
  }

  private static void message(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField(TEXT, text);
    json.writeEndObject();
  }
}
