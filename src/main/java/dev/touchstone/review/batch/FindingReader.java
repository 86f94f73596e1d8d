package dev.touchstone.review.batch;

import static dev.touchstone.review.batch.Lines.code;
import static dev.touchstone.review.batch.Lines.text;
import static dev.touchstone.review.batch.Lines.texts;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Polarity;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.Comparability;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Relation;
import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import dev.touchstone.page.Evidence;
import dev.touchstone.page.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lines of {@code claims.jsonl} and {@code findings.jsonl} as the records they were made of. */
final class FindingReader {

  private FindingReader() {}

  static Claim claim(JsonNode line) {
    Evidence evidence = new Evidence(
        text(line, "quote"),
        new Span(line.required("textStart").asInt(), line.required("textEnd").asInt()),
        new Span(line.required("start").asInt(), line.required("end").asInt()));
    return new Claim(
        text(line, "id"),
        text(line, "source"),
        text(line, "subject"),
        text(line, "attribute"),
        value(line),
        code(Polarity.class, line, "polarity"),
        codes(line, "qualifiers"),
        evidence,
        text(line, "rule"),
        text(line, "section"),
        text(line, "sentence"));
  }

  static Finding finding(JsonNode line) {
    List<Finding.Side> sides = new ArrayList<>();
    for (JsonNode side : line.required("sides")) {
      sides.add(new Finding.Side(
          value(side),
          code(Polarity.class, side, "polarity"),
          texts(side, "sources"),
          texts(side, "claims")));
    }
    return new Finding(
        text(line, "id"),
        text(line, "subject"),
        text(line, "attribute"),
        codes(line, "scope"),
        code(Comparability.class, line, "comparability"),
        texts(line, "axes"),
        code(Relation.class, line, "relation"),
        code(Verdict.class, line, "verdict"),
        code(Severity.class, line, "severity"),
        line.required("within_page").asBoolean(),
        texts(line, "sources"),
        sides,
        references(line),
        recommended(line.required("recommended")),
        text(line, "reason"));
  }

  private static List<Finding.Reference> references(JsonNode line) {
    List<Finding.Reference> references = new ArrayList<>();
    for (JsonNode reference : line.required("reference")) {
      references.add(new Finding.Reference(
          value(reference),
          text(reference, "citation"),
          reference.hasNonNull("supports") ? reference.get("supports").asInt() : null));
    }
    return references;
  }

  private static Finding.@Nullable Recommendation recommended(JsonNode node) {
    return node.isNull()
        ? null
        : new Finding.Recommendation(
            value(node),
            // Runs of earlier versions do not say it.
            node.has("polarity") ? code(Polarity.class, node, "polarity") : Polarity.AFFIRMED,
            text(node, "basis"),
            node.required("confidence").asDouble(),
            texts(node, "trace"));
  }

  private static Value value(JsonNode line) {
    JsonNode value = line.required("value");
    if (value.has("unit")) {
      return new Value.Quantity(number(value, "low"), number(value, "high"), text(value, "unit"));
    }
    return value.has("code")
        ? new Value.Code(text(value, "code"))
        : new Value.Text(text(value, "text"));
  }

  private static @Nullable BigDecimal number(JsonNode value, String field) {
    JsonNode number = value.required(field);
    return number.isNull() ? null : number.decimalValue();
  }

  private static Map<String, String> codes(JsonNode line, String field) {
    Map<String, String> codes = new TreeMap<>();
    line.required(field)
        .properties()
        .forEach(e -> codes.put(e.getKey(), e.getValue().asText()));
    return codes;
  }
}
