package dev.touchstone.review.ledger;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchstone.review.evidence.Case;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Decisions and cases as JSON, the same characters for the same decision. */
final class DecisionJson {

  private static final ObjectMapper MAPPER = JsonMapper.builder()
      .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
      .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
      .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
      .build();

  private DecisionJson() {}

  static String of(Case about) {
    try {
      return MAPPER.writeValueAsString(about);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Case about(String json) throws JsonProcessingException {
    return MAPPER.readValue(json, Case.class);
  }

  /** A decision on one line. */
  static String of(Decision decision) {
    ObjectNode line = MAPPER.createObjectNode();
    line.put("id", decision.id());
    line.put("at", decision.at().toString());
    line.put("author", decision.author());
    line.put("kind", decision.about().kind().code());
    line.put("answer", decision.answer().code());
    line.put("choice", decision.choice());
    line.put("reason", decision.reason());
    line.put("note", decision.note());
    LocalDate expires = decision.expires();
    line.put("expires", expires == null ? null : expires.toString());
    line.put("replaces", decision.replaces());
    line.put("bulk", decision.bulk());
    line.put("version", decision.version());
    line.set("about", MAPPER.valueToTree(decision.about()));
    return line.toString();
  }

  /** @throws IllegalArgumentException if the line is no decision, or was changed by hand */
  static Decision decision(String json) {
    try {
      JsonNode line = MAPPER.readTree(json);
      if (!line.path("about").isObject()) {
        throw new IllegalArgumentException("it does not say what was decided (about)");
      }
      Case about = MAPPER.treeToValue(line.get("about"), Case.class);
      Answer answer = Answer.of(text(line, "answer"));
      if (answer == null) {
        throw new IllegalArgumentException("no answer is called " + text(line, "answer"));
      }
      if (!about.isSound()) {
        throw new IllegalArgumentException("the evidence is not what its hash says");
      }
      String expires = optional(line, "expires");
      return new Decision(
          text(line, "id"),
          line.required("version").asInt(),
          about,
          answer,
          text(line, "choice"),
          text(line, "reason"),
          text(line, "note"),
          text(line, "author"),
          Instant.parse(text(line, "at")),
          expires == null ? null : LocalDate.parse(expires),
          optional(line, "replaces"),
          optional(line, "bulk"));
    } catch (JsonProcessingException | java.time.DateTimeException e) {
      throw new IllegalArgumentException(
          String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
    }
  }

  private static String text(JsonNode line, String field) {
    return line.required(field).asText();
  }

  private static @Nullable String optional(JsonNode line, String field) {
    return line.hasNonNull(field) ? line.get(field).asText() : null;
  }
}
