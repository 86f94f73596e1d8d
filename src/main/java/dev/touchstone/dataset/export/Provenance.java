package dev.touchstone.dataset.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.dataset.json.PrettyJson;
import dev.touchstone.dataset.publish.Publication;
import dev.touchstone.dataset.schema.Table;
import dev.touchstone.engine.PageResult;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Where a run's data sets come from, as PROV-O: which pages were read, which rules made the claims,
 * which program wrote what. It says no time, so that the same run gives the same file.
 *
 * <p>Which page and which rule a single claim is from stands in the claim itself.
 */
final class Provenance implements Export {

  private static final String ID = "@id";
  private static final String TYPE = "@type";
  private static final String SHA256 = "sha256";
  private static final String RUN = "urn:touchstone:run";

  private final String version;
  private final Writer out;
  private final TreeSet<String> used = new TreeSet<>();

  Provenance(String version, Writer out) {
    this.version = version;
    this.out = out;
  }

  /** A file that was read. */
  private record Input(String path, String sha256) {}

  @Override
  public void page(PageResult result) {
    result.claims().forEach(claim -> used.add(claim.rule()));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  @Override
  public void finish(Publication folder) throws IOException {
    List<Input> inputs = inputs(folder);
    List<String> rules = List.copyOf(used);
    try (JsonGenerator json = PrettyJson.to(out)) {
      json.writeStartObject();
      context(json);
      json.writeArrayFieldStart("@graph");
      activity(json, version, inputs, rules);
      for (Input input : inputs) {
        entity(json, PrettyJson.reference(input.path()), input.sha256());
        json.writeEndObject();
      }
      for (String rule : rules) {
        json.writeStartObject();
        json.writeStringField(ID, rule(rule));
        json.writeStringField(TYPE, "prov:Plan");
        json.writeEndObject();
      }
      for (Table table : Table.all()) {
        entity(json, table.file(), folder.sha256(table.file()));
        json.writeStringField("prov:wasGeneratedBy", RUN);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void context(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("@context");
    json.writeStringField("prov", "http://www.w3.org/ns/prov#");
    json.writeStringField(SHA256, "https://schema.org/sha256");
    json.writeStringField("version", "https://schema.org/softwareVersion");
    for (String link : List.of("used", "agent", "hadPlan", "wasGeneratedBy", "wasAssociatedWith")) {
      json.writeObjectFieldStart("prov:" + link);
      json.writeStringField(TYPE, ID);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void activity(
      JsonGenerator json, String version, List<Input> inputs, List<String> rules)
      throws IOException {
    String program = "urn:touchstone:program:" + PrettyJson.reference(version);
    json.writeStartObject();
    json.writeStringField(ID, program);
    json.writeStringField(TYPE, "prov:SoftwareAgent");
    json.writeStringField("version", version);
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField(ID, RUN);
    json.writeStringField(TYPE, "prov:Activity");
    json.writeStringField("prov:wasAssociatedWith", program);
    json.writeArrayFieldStart("prov:used");
    for (Input input : inputs) {
      json.writeString(PrettyJson.reference(input.path()));
    }
    json.writeEndArray();
    json.writeObjectFieldStart("prov:qualifiedAssociation");
    json.writeStringField(TYPE, "prov:Association");
    json.writeStringField("prov:agent", program);
    json.writeArrayFieldStart("prov:hadPlan");
    for (String rule : rules) {
      json.writeString(rule(rule));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Begins an entity; the caller ends it. */
  private static void entity(JsonGenerator json, String id, String sha256) throws IOException {
    json.writeStartObject();
    json.writeStringField(ID, id);
    json.writeStringField(TYPE, "prov:Entity");
    json.writeStringField(SHA256, sha256);
  }

  private static String rule(String rule) {
    return "urn:touchstone:rule:" + PrettyJson.reference(rule);
  }

  /** The pages that could be read, as the run has just written them down. */
  private static List<Input> inputs(Publication folder) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Input> inputs = new ArrayList<>();
    for (String line : Files.readAllLines(folder.written("pages.jsonl"))) {
      JsonNode page = mapper.readTree(line);
      if (page.hasNonNull(SHA256)) {
        inputs.add(new Input(page.path("path").asText(), page.path(SHA256).asText()));
      }
    }
    return inputs;
  }
}
