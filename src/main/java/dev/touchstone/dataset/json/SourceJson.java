package dev.touchstone.dataset.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.touchstone.page.Span;
import dev.touchstone.vet.card.Answer;
import dev.touchstone.vet.card.Sighting;
import dev.touchstone.vet.card.SourceCard;
import dev.touchstone.vet.reference.Reference;
import java.io.IOException;
import java.math.BigDecimal;

/** A source card as a line of {@code sources.jsonl}. */
public final class SourceJson {

  private SourceJson() {}

  /** Writes the fields of one line. */
  public static void write(JsonGenerator json, SourceCard card) throws IOException {
    json.writeStringField("source", card.source());
    json.writeStringField("tier", card.tier().code());
    json.writeStringField("tier_reason", card.tierReason());
    JsonValues.number(json, "score", card.score());
    json.writeNumberField("decidable", card.decidable());
    json.writeNumberField("criteria", card.answers().size());
    json.writeNumberField("commercial_share", card.commercialShare());
    json.writeObjectFieldStart("readability");
    json.writeNumberField("sentences", card.readability().sentences());
    json.writeNumberField("words", card.readability().words());
    JsonValues.number(json, "flesch_kincaid", card.readability().fleschKincaid());
    JsonValues.number(json, "smog", card.readability().smog());
    json.writeEndObject();
    json.writeArrayFieldStart("answers");
    for (Answer answer : card.answers()) {
      answer(json, answer);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("references");
    for (Reference reference : card.references()) {
      reference(json, reference);
    }
    json.writeEndArray();
    JsonValues.texts(json, "remarks", card.remarks());
    json.writeStringField("version", card.version());
  }

  private static void answer(JsonGenerator json, Answer answer) throws IOException {
    json.writeStartObject();
    json.writeStringField("criterion", answer.criterion());
    json.writeStringField("group", answer.group());
    json.writeStringField("outcome", answer.outcome().code());
    json.writeStringField("says", answer.says());
    json.writeBooleanField("sure", answer.sure());
    json.writeArrayFieldStart("evidence");
    for (Sighting sighting : answer.evidence()) {
      json.writeStartObject();
      place(json, sighting);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void reference(JsonGenerator json, Reference reference) throws IOException {
    json.writeStartObject();
    place(json, reference.entry());
    JsonValues.texts(json, "authors", reference.authors());
    Integer year = reference.year();
    JsonValues.number(json, "year", year == null ? null : BigDecimal.valueOf(year));
    JsonValues.text(json, "title", reference.title());
    JsonValues.text(json, "journal", reference.journal());
    JsonValues.text(json, "volume", reference.volume());
    JsonValues.text(json, "pages", reference.pages());
    JsonValues.text(json, "doi", reference.doi());
    JsonValues.text(json, "pmid", reference.pmid());
    JsonValues.texts(json, "faults", reference.faults());
    json.writeEndObject();
  }

  /** The quote with its places; {@code textStart} is null for what cleaning took out. */
  private static void place(JsonGenerator json, Sighting sighting) throws IOException {
    json.writeStringField("quote", sighting.quote());
    Span inText = sighting.inText();
    JsonValues.number(
        json, "textStart", inText == null ? null : BigDecimal.valueOf(inText.start()));
    JsonValues.number(json, "textEnd", inText == null ? null : BigDecimal.valueOf(inText.end()));
    json.writeNumberField("start", sighting.inSource().start());
    json.writeNumberField("end", sighting.inSource().end());
  }
}
