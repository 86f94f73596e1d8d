package dev.touchstone.review.batch;

import static dev.touchstone.review.batch.Lines.optional;
import static dev.touchstone.review.batch.Lines.text;
import static dev.touchstone.review.batch.Lines.texts;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchstone.page.Span;
import dev.touchstone.vet.card.Answer;
import dev.touchstone.vet.card.Outcome;
import dev.touchstone.vet.card.Readability;
import dev.touchstone.vet.card.Sighting;
import dev.touchstone.vet.card.SourceCard;
import dev.touchstone.vet.card.Tier;
import dev.touchstone.vet.reference.Reference;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of {@code sources.jsonl} as the cards that they were made of. */
final class CardReader {

  private CardReader() {}

  /** Tier, score and coverage alone: a large batch has more lines of cards than fit into memory. */
  static SourceCard brief(JsonNode line) {
    return card(line).inBrief();
  }

  /** The card of a page; null if the file has none. */
  static @Nullable SourceCard card(Path file, String source) throws IOException {
    JsonNode line = Lines.find(file, one -> text(one, "source").equals(source));
    return line == null ? null : card(line);
  }

  private static SourceCard card(JsonNode line) {
    JsonNode reading = line.required("readability");
    return new SourceCard(
        text(line, "source"),
        text(line, "version"),
        Lines.code(Tier.class, line, "tier"),
        text(line, "tier_reason"),
        number(line, "score"),
        line.required("decidable").asInt(),
        line.required("commercial_share").decimalValue(),
        new Readability(
            reading.required("sentences").asInt(),
            reading.required("words").asInt(),
            number(reading, "flesch_kincaid"),
            number(reading, "smog")),
        answers(line),
        references(line),
        texts(line, "remarks"));
  }

  private static List<Answer> answers(JsonNode line) {
    List<Answer> answers = new ArrayList<>();
    for (JsonNode answer : line.required("answers")) {
      List<Sighting> evidence = new ArrayList<>();
      answer.required("evidence").forEach(place -> evidence.add(sighting(place)));
      answers.add(new Answer(
          text(answer, "criterion"),
          text(answer, "group"),
          Lines.code(Outcome.class, answer, "outcome"),
          text(answer, "says"),
          evidence,
          answer.required("sure").asBoolean()));
    }
    return answers;
  }

  private static List<Reference> references(JsonNode line) {
    List<Reference> references = new ArrayList<>();
    for (JsonNode entry : line.required("references")) {
      references.add(new Reference(
          sighting(entry),
          texts(entry, "authors"),
          entry.hasNonNull("year") ? entry.get("year").asInt() : null,
          optional(entry, "title"),
          optional(entry, "journal"),
          optional(entry, "volume"),
          optional(entry, "pages"),
          optional(entry, "doi"),
          optional(entry, "pmid"),
          texts(entry, "faults")));
    }
    return references;
  }

  private static Sighting sighting(JsonNode place) {
    boolean isKept = place.hasNonNull("textStart");
    return new Sighting(
        text(place, "quote"),
        isKept ? span(place, "textStart", "textEnd") : null,
        span(place, "start", "end"));
  }

  private static Span span(JsonNode place, String start, String end) {
    return new Span(place.required(start).asInt(), place.required(end).asInt());
  }

  private static @Nullable BigDecimal number(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.get(field).decimalValue() : null;
  }
}
